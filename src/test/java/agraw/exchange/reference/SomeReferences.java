package agraw.exchange.reference;

import agraw.model.Reference;
import agraw.model.ReferenceKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** References with any words on their lines: Arabic, accents, and all signs that mean something in a format. */
final class SomeReferences {
    private static final UUID NONE = new UUID(0, 0);

    private SomeReferences() {}

    static Arbitrary<List<Reference>> lists() {
        return any().list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Reference> any() {
        Arbitrary<Optional<String>> words = words().optional();
        return Combinators.combine(
                        words(),
                        words.list().ofSize(8),
                        names(),
                        published(),
                        codes(),
                        notes(),
                        Arbitraries.of(ReferenceKind.class),
                        Arbitraries.of("12", "12-34", "12–34", "iv--vi", "A1-A9, 12")
                                .optional())
                .as((title, some, author, published, code, note, kind, pages) -> new Reference(
                        NONE,
                        null,
                        null,
                        title,
                        author.orElse(null),
                        some.get(0).orElse(null),
                        published.orElse(null),
                        some.get(1).orElse(null),
                        some.get(2).orElse(null),
                        some.get(3).orElse(null),
                        note.orElse(null),
                        kind,
                        some.get(4).orElse(null),
                        some.get(5).orElse(null),
                        some.get(6).orElse(null),
                        pages.orElse(null),
                        some.get(7).orElse(null),
                        code.orElse(null)));
    }

    /** Without the id, which each reading gives anew. */
    static List<Reference> alike(List<Reference> references) {
        return references.stream()
                .map(reference -> new Reference(
                        NONE,
                        null,
                        null,
                        reference.title(),
                        reference.author(),
                        reference.publisher(),
                        reference.published(),
                        reference.address(),
                        reference.language(),
                        reference.seen(),
                        reference.note(),
                        reference.kind(),
                        reference.container(),
                        reference.volume(),
                        reference.issue(),
                        reference.pages(),
                        reference.place(),
                        reference.code()))
                .toList();
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcIJijLoé ëçñßœıŁÅṭḥġǧ’'`\"-–{}\\$%&#_^~@=,;:/()[]<>|.12")
                .withChars('ⵣ', 'ل', 'آ', 'ؤ', 'َ', '\u200f', '\u2028', '\u0301')
                .withCharRange('\u0620', '\u064a')
                .ofMinLength(1)
                .ofMaxLength(25)
                .map(words -> words.replace("aa", "\ud83d\udea7"))
                .map(words -> Normalizer.normalize(words, Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(words -> !words.isBlank());
    }

    private static Arbitrary<Optional<String>> names() {
        Arbitrary<String> name = Arbitraries.of(
                        "Émile",
                        "World Bank",
                        "Benali, Fatima",
                        "Food and Agriculture Organization",
                        "Smith and Sons, Ltd",
                        "البنك الدولي",
                        "بن علي, فاطمة",
                        "et al.",
                        "van Beethoven, Ludwig",
                        "others")
                .injectDuplicates(0.1);
        Arbitrary<String> odd =
                words().map(words -> words.replace(';', ',').strip()).filter(words -> !words.isEmpty());
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, name), net.jqwik.api.Tuple.of(1, odd))
                .list()
                .ofMaxSize(3)
                .map(all -> all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all)));
    }

    private static Arbitrary<Optional<String>> published() {
        return Arbitraries.of(
                        "2009",
                        "2009-06",
                        "2009-06-26",
                        "spring 2009",
                        "n.d.",
                        "2009/06",
                        "June 1999",
                        "٢٠٠٩",
                        "c. 1986",
                        "2009/2010",
                        "March")
                .optional();
    }

    private static Arbitrary<Optional<String>> codes() {
        return Combinators.combine(
                        Arbitraries.of("10.1234/ab_c.5", "10.1002/(SICI)1096<1::AID-A1>3.0.CO;2-1")
                                .optional(),
                        Arbitraries.of("978-2-07-036822-8", "2070368228").optional(),
                        Arbitraries.of("1234-567X").optional(),
                        Arbitraries.of("E/2009/12", "W{1}").optional())
                .as((doi, isbn, issn, other) -> {
                    String all = Stream.of(doi, isbn, issn, other)
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("; "));
                    return all.isEmpty() ? Optional.empty() : Optional.of(all);
                });
    }

    private static Arbitrary<Optional<String>> notes() {
        Arbitrary<String> line =
                Arbitraries.oneOf(words(), Arbitraries.of("", "AB  - no tag", "ER  - ", "100 % @book{x,"));
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(lines ->
                        String.join("\n", lines).replaceAll("[ ]*\n[ ]*", "\n").strip())
                .map(note -> note.isEmpty() ? Optional.<String>empty() : Optional.of(note));
    }
}
