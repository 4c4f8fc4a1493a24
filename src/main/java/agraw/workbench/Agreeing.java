package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.compare.agreement.Agreement;
import agraw.compare.agreement.UnitSize;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Ids;
import agraw.model.Passage;
import agraw.model.Settlement;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.model.Verdict;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TextQuery;
import agraw.words.Messages;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Compares how people tagged the same texts, and settles where they differ. The tags of all stay as they are. */
public final class Agreeing {
    private final Store store;
    private final String author;

    public Agreeing(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Agreeing of(Workbench workbench) {
        return new Agreeing(workbench.store(), workbench.author());
    }

    /**
     * What is compared.
     *
     * @param text one text; with none those of the case
     * @param caseStudy one case; with none all texts
     * @param coders whose tags; with none those of everybody who tagged
     * @param principles whether a code counts as its principle
     */
    public record Request(
            Optional<UUID> text, Optional<UUID> caseStudy, List<String> coders, UnitSize size, boolean principles) {
        public Request {
            coders = List.copyOf(coders);
        }

        /** Everybody's tags on all texts, code by code and paragraph by paragraph. */
        public static Request everything() {
            return new Request(Optional.empty(), Optional.empty(), List.of(), UnitSize.PARAGRAPH, false);
        }
    }

    /** A code, as it was compared. */
    public record Row(Code code, Agreement.Figures figures, long differences) {}

    /**
     * A passage on which coders differ.
     *
     * @param words of the passage
     * @param tags with the code that touch it, of the coders who are compared
     * @param settled what was decided, if it was
     */
    public record Disagreed(
            Agreement.Difference difference, String text, String words, List<Tag> tags, Optional<Settlement> settled) {}

    /**
     * What the comparison says; of fewer than two coders it says nothing.
     *
     * @param everybody all who tagged these texts
     */
    public record Compared(
            Request request,
            List<String> everybody,
            List<String> coders,
            List<Row> rows,
            Optional<Agreement.Figures> overall,
            List<Disagreed> disagreed) {}

    /** Texts that can be compared, with the case of each. */
    public record Source(Text text, Optional<CaseStudy> caseStudy) {}

    /** All texts that anybody tagged, by case and title. */
    public List<Source> sources() {
        return store.read(reader -> {
            Map<UUID, CaseStudy> cases = new HashMap<>();
            reader.all(CaseStudy.class).forEach(one -> cases.put(one.id(), one));
            return reader.all(Text.class).stream()
                    .map(text -> new Source(
                            text, Optional.ofNullable(text.caseStudy() == null ? null : cases.get(text.caseStudy()))))
                    .sorted(Comparator.comparing((Source one) ->
                                    one.caseStudy().map(CaseStudy::key).orElse(""))
                            .thenComparing(one -> one.text().position()))
                    .toList();
        });
    }

    /** Compares; whatever the answer, nothing is changed. */
    public Compared compare(Request request) {
        return store.read(reader -> compare(reader, request));
    }

    private static Compared compare(Reader reader, Request request) {
        List<TextMaterial> texts = texts(reader, request).stream()
                .map(text -> TextQuery.material(reader, text.id()))
                .toList();
        Codebook codebook = CodebookQuery.codebook(reader);
        List<String> everybody = Agreement.coders(texts);
        List<String> coders = request.coders().isEmpty() ? everybody : request.coders();
        if (coders.size() < 2) {
            return new Compared(request, everybody, coders, List.of(), Optional.empty(), List.of());
        }
        Function<UUID, Optional<UUID>> counted = request.principles()
                ? code -> codebook.principleOf(code).map(Code::id)
                : code -> codebook.find(code).map(Code::id);
        Agreement agreement = Agreement.of(texts, coders, request.size(), counted);
        List<Agreement.Difference> differences = agreement.differences();
        Map<UUID, Long> counts = new HashMap<>();
        differences.forEach(one -> counts.merge(one.code(), 1L, Long::sum));
        List<Row> rows = codebook.all().stream()
                .filter(code -> agreement.codes().contains(code.id()))
                .map(code -> new Row(code, agreement.of(code.id()), counts.getOrDefault(code.id(), 0L)))
                .toList();
        Disagreements disagreements = new Disagreements(texts, reader.all(Settlement.class), coders, counted);
        return new Compared(
                request,
                everybody,
                coders,
                rows,
                rows.isEmpty() ? Optional.empty() : Optional.of(agreement.overall()),
                differences.stream().map(disagreements::of).toList());
    }

    private static List<Text> texts(Reader reader, Request request) {
        if (request.text().isPresent()) {
            return reader.where(Text.class, "id", request.text().get());
        }
        return request.caseStudy()
                .map(study -> reader.where(Text.class, "caseStudy", study))
                .orElseGet(() -> reader.all(Text.class));
    }

    /** Settles a disagreement with a reason; what was decided before is changed. */
    public void settle(Disagreed disagreed, Verdict verdict, String reason) {
        Passage passage = disagreed.difference().passage();
        String why = Answers.clean(reason);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Step.take(store, author, reader -> {
            Label label = Label.of(
                    "change.settle",
                    reader.get(Code.class, disagreed.difference().code()).key());
            Settlement before = disagreed
                    .settled()
                    .flatMap(one -> reader.find(Settlement.class, one.id()))
                    .orElse(null);
            Settlement after = new Settlement(
                    before == null ? Ids.next() : before.id(),
                    disagreed.difference().code(),
                    passage.text(),
                    passage.startParagraph(),
                    passage.startOffset(),
                    passage.endParagraph(),
                    passage.endOffset(),
                    verdict,
                    why.isEmpty() ? null : why,
                    author,
                    now);
            return new Step(label, before == null ? List.of(Edit.Create.of(after)) : changed(before, after));
        });
    }

    private static List<Edit> changed(Settlement before, Settlement after) {
        boolean same = before.verdict() == after.verdict() && Objects.equals(before.reason(), after.reason());
        return same ? List.of() : Edit.between(before, after);
    }

    /** Opens a disagreement again. */
    public void reopen(UUID settlement) {
        Step.take(store, author, reader -> {
            Settlement gone = reader.get(Settlement.class, settlement);
            String key = reader.get(Code.class, gone.code()).key();
            return new Step(Label.of("change.reopen", key), Removal.of(reader, List.of(gone)));
        });
    }

    /** The figures as a document. */
    public static TableFile document(Compared compared, Messages messages) {
        return new AgreementTable(messages).of(compared);
    }
}
