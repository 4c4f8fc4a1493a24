package agraw.exchange.reference;

import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.ConcateValue;
import org.jbibtex.Key;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** The fields of one BibTeX entry as a reference; what it does not say itself comes from the entry that it refers to. */
final class BibEntry {
    private final String type;
    private final Map<String, String> fields;
    private final Map<String, String> parent;

    BibEntry(BibTeXEntry entry) {
        this.type = entry.getType().getValue();
        this.fields = fields(entry);
        BibTeXEntry referred = entry.getCrossReference();
        this.parent = referred == null || referred.equals(entry) ? Map.of() : fields(referred);
    }

    private static Map<String, String> fields(BibTeXEntry entry) {
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            fields.putIfAbsent(field.getKey().getValue().toLowerCase(Locale.ROOT), words(field.getValue()));
        }
        return fields;
    }

    private static String words(Value value) {
        return switch (value) {
            case ReferenceValue name when !name.isResolved() -> name.getValue().toUserString();
            case ConcateValue both -> words(both.getLeft()) + words(both.getRight());
            default -> value.toUserString();
        };
    }

    /** The reference; null where nothing could stand for its title. */
    @Nullable
    Reference reference() {
        String container = words("journal", "journaltitle", "booktitle");
        container = container == null ? inherited("title") : container;
        container = container == null ? words("series") : container;
        String title = title();
        if (title == null) {
            title = Words.first(Stream.of(container, verbatim("url"), verbatim("doi")));
            container = null;
        }
        if (title == null) {
            return null;
        }
        ReferenceKind kind =
                BibKinds.kind(type, raw("entrysubtype"), !raw("urldate").isEmpty());
        String authors = BibNames.read(fields.get("author"));
        String editors = BibNames.read(inheriting("editor"));
        return new Reference(
                Ids.next(),
                null,
                null,
                title,
                authors == null ? editors : authors,
                words("publisher", "institution", "school", "organization"),
                published(),
                address(),
                words("language", "langid"),
                Words.first(Stream.of(words("urldate"), words("seen"))),
                note(authors == null ? null : editors),
                kind,
                container,
                words("volume"),
                words("number", "issue"),
                pages(),
                words("address", "location"),
                Codes.joined(Stream.of("doi", "isbn", "issn", "code").flatMap(this::codes)));
    }

    private @Nullable String title() {
        String title = decoded("title");
        return title == null ? null : Words.joined(Stream.of(title, decoded("subtitle")), ": ");
    }

    private Stream<String> codes(String field) {
        return Codes.parts(verbatim(field)).stream()
                .map(code -> field.equals("doi") ? Codes.doi(code).orElse(code) : code);
    }

    private @Nullable String published() {
        String date = words("date");
        if (date != null) {
            return date;
        }
        String year = words("year");
        String month = words("month");
        return Words.line(Dates.joined(year == null ? "" : year, month == null ? "" : month, raw("day")));
    }

    /** An address of its own, or one that stands where it was published. */
    private @Nullable String address() {
        String address = verbatim("url");
        String published = verbatim("howpublished");
        boolean web = published != null && published.matches("https?://\\S+");
        return address == null && web ? published : address;
    }

    private @Nullable String pages() {
        String pages = inheriting("pages");
        return pages == null
                ? null
                : Words.line(Latex.decode(pages.strip().replaceAll("(?<=[^\\s-])--(?=[^\\s-])", "-")));
    }

    private @Nullable String note(@Nullable String editors) {
        Stream<@Nullable String> parts = Stream.of(
                decoded("note"),
                Words.first(Stream.of(decoded("abstract"), decoded("annote"), decoded("annotation"))),
                editors == null ? null : "Ed.: " + editors);
        return Words.joined(parts, "\n\n");
    }

    private @Nullable String words(String... names) {
        return Stream.of(names)
                .map(this::inheriting)
                .flatMap(Stream::ofNullable)
                .map(Latex::decode)
                .map(Words::line)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String inherited(String name) {
        String tex = parent.get(name);
        return tex == null ? null : Words.line(Latex.decode(tex));
    }

    private @Nullable String inheriting(String name) {
        return fields.containsKey(name) ? fields.get(name) : parent.get(name);
    }

    private @Nullable String decoded(String name) {
        String tex = fields.get(name);
        String words = tex == null ? null : Latex.decode(tex);
        return List.of("title", "subtitle").contains(name) ? Words.line(words) : Words.lines(words);
    }

    private @Nullable String verbatim(String name) {
        String tex = fields.get(name);
        return tex == null ? null : Words.line(Latex.decodeVerbatim(tex));
    }

    private String raw(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
