package agraw.exchange.reference;

import agraw.model.Reference;
import agraw.words.Folding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/** Writes BibTeX: entries that every program reads, under keys such as smith2009. */
final class BibWriter {
    private final Set<String> keys = new HashSet<>();

    private BibWriter() {}

    static String write(List<Reference> references) {
        BibWriter writer = new BibWriter();
        BibTeXDatabase database = new BibTeXDatabase();
        references.forEach(reference -> database.addObject(writer.entry(reference)));
        StringWriter words = new StringWriter();
        try {
            new BibTeXFormatter().format(database, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.append('\n').toString();
    }

    private BibTeXEntry entry(Reference reference) {
        BibTeXEntry entry = new BibTeXEntry(new Key(BibKinds.type(reference.kind())), new Key(key(reference)));
        field(entry, "entrysubtype", BibKinds.subtype(reference.kind()));
        field(entry, "author", BibNames.write(reference.author()));
        // In braces of its own, so that no style makes small letters of its capitals.
        field(entry, "title", "{" + Latex.encode(line(reference.title()).orElse("")) + "}");
        words(entry, BibKinds.container(reference.kind()), reference.container());
        words(entry, "volume", reference.volume());
        words(entry, "number", reference.issue());
        pages(entry, reference.pages());
        published(entry, reference.published());
        words(entry, BibKinds.publisher(reference.kind()), reference.publisher());
        words(entry, "address", reference.place());
        verbatim(entry, "url", reference.address());
        codes(entry, reference.code());
        words(entry, "language", reference.language());
        String seen = reference.seen();
        words(entry, seen != null && Dates.isIso(seen) ? "urldate" : "seen", seen);
        field(entry, "note", reference.note() == null ? null : Latex.encode(reference.note()));
        return entry;
    }

    private static void pages(BibTeXEntry entry, @Nullable String pages) {
        boolean fromTo = pages != null && RisWriter.FROM_TO.matcher(pages).matches();
        field(
                entry,
                "pages",
                pages == null ? null : fromTo ? Latex.encode(pages).replace("-", "--") : Latex.encode(pages));
    }

    private static void published(BibTeXEntry entry, @Nullable String published) {
        if (published != null && Dates.isIso(published) && published.length() > 4) {
            words(entry, "year", published.substring(0, 4));
            words(entry, "date", published);
        } else {
            words(entry, "year", published);
        }
    }

    private static void codes(BibTeXEntry entry, @Nullable String code) {
        List<String> parts = Codes.parts(code);
        verbatim(entry, "doi", Words.joined(parts.stream().flatMap(part -> Codes.doi(part).stream()), "; "));
        for (String field : List.of("isbn", "issn", "code")) {
            verbatim(entry, field, Words.joined(parts.stream().filter(part -> field.equals(field(part))), "; "));
        }
    }

    private static String field(String code) {
        return Codes.doi(code).isPresent()
                ? "doi"
                : Codes.isbn(code).isPresent() ? "isbn" : Codes.isIssn(code) ? "issn" : "code";
    }

    private static void words(BibTeXEntry entry, String field, @Nullable String words) {
        field(entry, field, line(words).map(Latex::encode).orElse(null));
    }

    private static void verbatim(BibTeXEntry entry, String field, @Nullable String words) {
        field(entry, field, line(words).map(Latex::encodeVerbatim).orElse(null));
    }

    private static void field(BibTeXEntry entry, String field, @Nullable String tex) {
        if (tex != null && !tex.isBlank()) {
            entry.addField(new Key(field), new StringValue(tex, StringValue.Style.BRACED));
        }
    }

    private static Optional<String> line(@Nullable String words) {
        return Optional.ofNullable(Words.line(words));
    }

    /** A key of plain letters and digits that no other entry has. */
    private String key(Reference reference) {
        String name = Words.names(reference.author()).stream().findFirst().orElse(reference.title());
        String last = Folding.fold(name.replaceFirst(",.*", "")).replaceAll("[^a-z]", "");
        String stem = (last.isEmpty() ? "ref" : last.substring(0, Math.min(20, last.length())))
                + Dates.year(reference.published()).orElse("");
        String key = stem;
        for (int index = 2; !keys.add(key.toLowerCase(Locale.ROOT)); index++) {
            key = stem + "-" + index;
        }
        return key;
    }
}
