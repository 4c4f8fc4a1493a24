package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Paragraph;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.report.table.Table;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.words.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The key quotes of a workbook. */
public final class QuoteBoard {
    private final Store store;
    private final Predicate<Tag> seen;

    public QuoteBoard(Store store) {
        this(store, _ -> true);
    }

    private QuoteBoard(Store store, Predicate<Tag> seen) {
        this.store = store;
        this.seen = seen;
    }

    public static QuoteBoard of(Workbench workbench) {
        return new QuoteBoard(workbench.store(), workbench.seen());
    }

    /**
     * A starred tag on a passage.
     *
     * @param principle that its code stands below
     * @param speaker by role, as the text names it; empty for nobody
     * @param language of the words (BCP 47)
     */
    public record Quote(
            Tag tag,
            Optional<Code> code,
            Optional<Code> principle,
            Text text,
            Optional<CaseStudy> caseStudy,
            String speaker,
            String language) {
        public String words() {
            return tag.quote() == null ? "" : tag.quote();
        }
    }

    /** All key quotes, in the order of the codebook, and below one code by case and text. */
    public List<Quote> all() {
        return store.read(this::all);
    }

    private List<Quote> all(Reader reader) {
        Codebook codebook = CodebookQuery.codes(reader);
        Map<UUID, Integer> order = new HashMap<>();
        codebook.all().forEach(code -> order.put(code.id(), order.size()));
        List<Tag> tags = reader.where(Tag.class, "starred", true).stream()
                .filter(tag -> tag.text() != null)
                .filter(seen)
                .toList();
        Map<UUID, Text> texts = reader.byId(Text.class, tags.stream().map(Tag::text));
        Map<UUID, CaseStudy> cases = reader.byId(CaseStudy.class, tags.stream().map(Tag::caseStudy));
        Map<UUID, Paragraph> paragraphs =
                reader.byId(Paragraph.class, tags.stream().map(Tag::startParagraph));
        return tags.stream()
                .flatMap(tag -> Stream.ofNullable(texts.get(tag.text()))
                        .map(text -> quote(codebook, tag, text, cases, paragraphs.get(tag.startParagraph()))))
                .sorted(Comparator.comparing(
                                (Quote quote) -> order.getOrDefault(quote.tag().code(), Integer.MAX_VALUE))
                        .thenComparing(
                                quote -> quote.caseStudy().map(CaseStudy::key).orElse(""))
                        .thenComparing(quote -> quote.text().position())
                        .thenComparing(quote -> quote.tag().at())
                        .thenComparing(quote -> quote.tag().id()))
                .toList();
    }

    private static Quote quote(
            Codebook codebook, Tag tag, Text text, Map<UUID, CaseStudy> cases, @Nullable Paragraph paragraph) {
        return new Quote(
                tag,
                codebook.find(tag.code()),
                codebook.principleOf(tag.code()),
                text,
                Optional.ofNullable(cases.get(tag.caseStudy())),
                paragraph == null ? "" : Objects.requireNonNullElse(paragraph.speaker(), ""),
                paragraph == null ? text.language() : paragraph.languageIn(text));
    }

    /** Quotes as a document, one a line. */
    public static TableFile table(List<Quote> quotes, Messages messages) {
        String language = messages.locale().getLanguage();
        List<Table.Column> columns = Stream.of("quote", "code", "stance", "speaker", "case", "text")
                .map(key -> Table.Column.of(messages.say("quotes.column." + key)))
                .toList();
        List<Table.Line> lines = quotes.stream()
                .map(quote -> TableFile.line(
                        quote.words(),
                        quote.code()
                                .map(code -> code.key() + " " + code.labels().in(language))
                                .orElse(""),
                        quote.tag().stance() == null
                                ? ""
                                : Saying.constant(messages, quote.tag().stance()),
                        quote.speaker(),
                        quote.caseStudy().map(CaseStudy::key).orElse(""),
                        quote.text().title()))
                .toList();
        Table table = new Table(messages.say("quotes.title"), language, columns, lines, List.of());
        return TableFile.of(table);
    }

    /** One quote with where it is from, for the clipboard. */
    public static String words(Quote quote) {
        String from = Stream.of(
                        quote.speaker(),
                        quote.text().title(),
                        quote.caseStudy().map(CaseStudy::title).orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return "“" + quote.words() + "”\n— " + from;
    }
}
