package agraw.exchange.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Case files with any words, for the shipped template and codebook, with the local ids that an export gives. */
final class SomeCaseFiles {
    private static final List<String> SIDES = List.of("migrant", "donor", "origin_resident");

    private SomeCaseFiles() {}

    static Arbitrary<CaseFile> any() {
        return Combinators.combine(
                        words(),
                        maybe(words()),
                        Arbitraries.integers().between(0, 3),
                        facts(),
                        texts(),
                        marks().list().ofMaxSize(4),
                        words().list().ofMaxSize(2))
                .as((title, note, references, facts, texts, marks, missing) -> new CaseFile(
                        CaseFile.FORMAT,
                        "XX-" + references,
                        title,
                        "fr",
                        "site-visit",
                        note,
                        IntStream.rangeClosed(1, references)
                                .mapToObj(number -> reference(number, title))
                                .toList(),
                        cited(facts, references),
                        missing.stream()
                                .map(content ->
                                        new CaseFile.Missing(content.length() % 2 == 0 ? null : "needs", content))
                                .toList(),
                        texts,
                        marks.stream()
                                .map(mark -> mark.tag(texts, facts, references))
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static CaseFile.Reference reference(long number, String title) {
        boolean odd = number % 2 == 1;
        return new CaseFile.Reference(
                number,
                title,
                null,
                odd ? title : null,
                odd ? 2009L : null,
                odd ? null : "spring",
                null,
                "ar",
                null,
                title,
                odd ? "article" : null,
                odd ? title : null,
                odd ? "3" : null,
                null,
                odd ? "12-14" : null,
                null,
                odd ? null : "978-2-1234-5680-3");
    }

    private static Arbitrary<List<CaseFile.Fact>> facts() {
        Arbitrary<List<String>> headlines = words().list().ofMaxSize(3);
        return Combinators.combine(headlines, maybe(words()), maybe(Arbitraries.of(SIDES)))
                .as((values, unit, side) -> IntStream.range(0, values.size())
                        .mapToObj(index -> fact(index, values.get(index), unit, side))
                        .toList());
    }

    private static CaseFile.Fact fact(int index, String value, @Nullable String unit, @Nullable String side) {
        String id = "f" + (index + 1);
        return switch (index % 3) {
            case 0 -> fact(id, "figures", value, unit, side, null);
            case 1 -> fact(id, "period_start", "1998~/..", null, side, null);
            default ->
                fact(
                        id,
                        "needs",
                        value,
                        unit,
                        null,
                        List.of(fact(id + "a", "sector", "water|health", unit, side, null)));
        };
    }

    private static CaseFile.Fact fact(
            String id,
            String field,
            String value,
            @Nullable String unit,
            @Nullable String side,
            @Nullable List<CaseFile.Fact> parts) {
        return new CaseFile.Fact(
                id,
                field,
                value,
                unit,
                unit,
                "2009-06",
                unit,
                side == null ? null : "told",
                unit,
                side,
                side == null ? null : true,
                unit,
                null,
                null,
                parts);
    }

    private static List<CaseFile.Fact> cited(List<CaseFile.Fact> facts, int references) {
        if (references == 0) {
            return facts;
        }
        return facts.stream()
                .map(fact -> new CaseFile.Fact(
                        fact.id(),
                        fact.field(),
                        fact.value(),
                        fact.topic(),
                        fact.unit(),
                        fact.asOf(),
                        fact.note(),
                        fact.certainty(),
                        fact.saidBy(),
                        fact.side(),
                        fact.preferred(),
                        fact.reason(),
                        List.of((long) references),
                        Map.of(Integer.toString(references), "p. 12"),
                        fact.parts()))
                .toList();
    }

    private static Arbitrary<List<CaseFile.Text>> texts() {
        Arbitrary<CaseFile.Paragraph> paragraph = Combinators.combine(
                        words(),
                        maybe(words()),
                        maybe(Arbitraries.of(SIDES)),
                        maybe(Arbitraries.of("2026-03-01T09:30:00Z")))
                .as((content, speaker, side, said) -> new CaseFile.Paragraph(content, speaker, side, said, null));
        return paragraph.list().ofMaxSize(4).list().ofMaxSize(2).map(texts -> {
            List<CaseFile.Text> made = new ArrayList<>();
            for (List<CaseFile.Paragraph> paragraphs : texts) {
                String id = made.isEmpty() ? "note" : "note" + (made.size() + 1);
                made.add(new CaseFile.Text(id, "note", id, "fr", paragraphs));
            }
            return made;
        });
    }

    /** A tag before it is known what there is to put it on. */
    private record Mark(
            int code,
            int start,
            int length,
            int last,
            @Nullable String memo) {
        CaseFile.Tag tag(List<CaseFile.Text> texts, List<CaseFile.Fact> facts, int references) {
            boolean nuance = memo != null && code % 2 == 0;
            return new CaseFile.Tag(
                    "P3.0" + code,
                    memo == null ? null : "contested",
                    nuance ? "nuance" : memo == null ? null : "challenges",
                    nuance ? memo : null,
                    nuance ? "TN04" : null,
                    nuance ? "both" : null,
                    null,
                    memo == null ? null : "plenary",
                    memo,
                    references == 0 ? null : List.of(1L),
                    anchor(texts, facts));
        }

        private CaseFile.Anchor anchor(List<CaseFile.Text> texts, List<CaseFile.Fact> facts) {
            if (code == 1 && !facts.isEmpty()) {
                return CaseFile.Anchor.ofFact(facts.getFirst().id());
            } else if (texts.isEmpty() || texts.getLast().paragraphs().isEmpty()) {
                return CaseFile.Anchor.ofCase();
            }
            List<String> paragraphs = texts.getLast().paragraphs().stream()
                    .map(CaseFile.Paragraph::content)
                    .toList();
            int end = Math.min(last, paragraphs.size() - 1);
            String first = paragraphs.getFirst();
            int from = whole(first, Math.min(start, first.length() - 1));
            if (end == 0) {
                int to = Math.max(from + 1, Math.min(first.length(), from + length));
                to = whole(first, to) == to ? to : to + 1;
                String quote = first.substring(from, to);
                boolean once = Span.times(first, quote) == 1;
                return new CaseFile.Anchor(
                        texts.getLast().id(),
                        1L,
                        quote,
                        once ? null : Long.valueOf(from),
                        once ? null : 1L,
                        once ? null : Long.valueOf(to),
                        null,
                        null,
                        null,
                        null);
            }
            String middle = String.join("\n", paragraphs.subList(1, end));
            String tail = paragraphs.get(end);
            int to = whole(tail, Math.min(length, tail.length()));
            String quote = first.substring(from) + "\n" + (end > 1 ? middle + "\n" : "") + tail.substring(0, to);
            return new CaseFile.Anchor(
                    texts.getLast().id(), 1L, quote, (long) from, end + 1L, (long) to, null, null, null, null);
        }

        /** A place that is not inside a pair of surrogates. */
        private static int whole(String words, int at) {
            return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
        }
    }

    private static Arbitrary<Mark> marks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 3),
                        maybe(words()))
                .as(Mark::new);
    }

    private static <T> Arbitrary<@Nullable T> maybe(Arbitrary<T> arbitrary) {
        return arbitrary.injectNull(0.4);
    }

    /** Words that can be stored: of any script, composed, not empty. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('a', 'é', '’', '"', '\\', '\n', ' ', 'ⵣ', 'ل', '\u0301')
                .withCharRange('\u0620', '\u064a')
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(words -> words.replace("aa", "\ud83d\udea7"))
                .map(words -> Normalizer.normalize("x" + words, Normalizer.Form.NFC));
    }
}
