package agraw.exchange.reference;

import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of one RIS entry as a reference. */
final class RisEntry {
    private static final List<String> TITLES = List.of("TI", "T1", "CT");
    private static final List<String> CONTAINERS = List.of("T2", "JF", "JO", "BT", "JA", "J1", "J2", "T3");

    private final Map<String, List<String>> values;

    RisEntry(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The reference; null where nothing could stand for its title. */
    @Nullable
    Reference reference() {
        String title = first(TITLES);
        String container = first(CONTAINERS);
        if (title == null) {
            // A whole book or journal has only the title of what parts are in.
            title = container;
            container = null;
        }
        title = Words.first(Stream.of(title, first(List.of("UR", "DO", "AU", "A1"))));
        if (title == null) {
            return null;
        }
        ReferenceKind kind =
                RisKinds.kind(values.getOrDefault("TY", List.of("")).getFirst());
        List<String> addresses = all("UR", "LK").toList();
        List<String> authors = all("AU", "A1").toList();
        List<String> editors = all("A2", "ED").toList();
        return new Reference(
                Ids.next(),
                null,
                null,
                title,
                Words.author((authors.isEmpty() ? editors : authors).stream()),
                first(List.of("PB")),
                published(),
                addresses.isEmpty() ? null : addresses.getFirst(),
                first(List.of("LA")),
                seen(),
                note(authors.isEmpty() ? List.of() : editors, addresses),
                kind,
                container,
                first(List.of("VL")),
                first(List.of("IS", "CP")),
                pages(),
                first(List.of("CY", "PP")),
                Codes.joined(Stream.concat(all("DO", "DI").map(RisEntry::bare), all("SN"))));
    }

    private static String bare(String doi) {
        return Codes.doi(doi).orElse(doi);
    }

    private Stream<String> all(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> values.getOrDefault(tag, List.of()).stream())
                .map(Words::line)
                .flatMap(Stream::ofNullable);
    }

    private @Nullable String first(List<String> tags) {
        return all(tags.toArray(String[]::new)).findFirst().orElse(null);
    }

    /** The date that says most: DA has the day where PY has the year alone. */
    private @Nullable String published() {
        return Words.line(all("DA", "PY", "Y1")
                .map(Dates::fromRis)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse(null));
    }

    private @Nullable String seen() {
        String date = first(List.of("Y2"));
        return date != null ? Words.line(Dates.fromRis(date)) : first(List.of("U5"));
    }

    private @Nullable String pages() {
        return Words.joined(Stream.of(first(List.of("SP")), first(List.of("EP"))), "-");
    }

    /** The notes, the abstract, and what a reference has no place for. */
    private @Nullable String note(List<String> editors, List<String> addresses) {
        Stream<@Nullable String> parts = Stream.of(
                Words.lines(String.join("\n", values.getOrDefault("N1", List.of()))),
                Words.lines(Words.first(Stream.of("AB", "N2")
                        .map(tag -> Words.joined(values.getOrDefault(tag, List.of()).stream(), "\n")))),
                editors.isEmpty() ? null : "Ed.: " + String.join("; ", editors),
                Words.joined(addresses.stream().skip(1), "\n"));
        return Words.joined(parts, "\n\n");
    }
}
