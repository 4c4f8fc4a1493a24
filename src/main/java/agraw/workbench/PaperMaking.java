package agraw.workbench;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Question;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.report.paper.ConsentSheet;
import agraw.report.paper.Document;
import agraw.report.paper.Forms;
import agraw.report.paper.Guide;
import agraw.report.paper.Head;
import agraw.report.paper.Stamp;
import agraw.report.paper.Voice;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import agraw.store.query.CodebookQuery;
import agraw.words.Direction;
import agraw.words.Messages;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a paper is made from, and makes it. */
final class PaperMaking {
    private final Store store;
    private final Papers papers;

    PaperMaking(Store store, Papers papers) {
        this.store = store;
        this.papers = papers;
    }

    /** All that one paper is made from; material is null for a paper of no case. */
    private record Content(
            @Nullable CaseMaterial material, Form form, Codebook codebook, List<Question> questions, Labels template) {}

    /** The papers of an order, each made when its turn comes. */
    List<Supplier<Document>> papers(Papers.Order order) {
        if (order.cases().isEmpty()) {
            return List.of(() -> paper(order, store.read(this::ofNoCase)));
        }
        return order.cases().stream()
                .<Supplier<Document>>map(id -> () -> paper(order, store.read(reader -> ofCase(reader, id))))
                .toList();
    }

    private Content ofNoCase(Reader reader) {
        return content(reader, null, null);
    }

    private Content ofCase(Reader reader, UUID id) {
        CaseMaterial material = CaseQuery.materials(reader, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(new Failure.ChangedMeanwhile(Kind.CASE_STUDY.key())));
        return content(reader, material, material.caseStudy().template());
    }

    private static Content content(Reader reader, @Nullable CaseMaterial material, @Nullable UUID chosen) {
        List<Template> templates = reader.all(Template.class);
        Template template = templates.stream()
                .filter(one -> chosen == null || one.id().equals(chosen))
                .findFirst()
                .orElse(null);
        return new Content(
                material,
                template == null
                        ? new Form(List.of(), List.of(), List.of())
                        : CodebookQuery.form(reader, template.id()),
                CodebookQuery.codes(reader),
                reader.all(Question.class),
                template == null ? Labels.NONE : template.labels());
    }

    private Document paper(Papers.Order order, Content content) {
        Messages messages = order.messages();
        Voice voice = new Voice(
                messages,
                order.language(),
                direction(order, content.form()),
                new Wording(messages, order.language())::value);
        CaseMaterial material = content.material();
        CaseStudy study = material == null ? null : material.caseStudy();
        Stamp stamp = study == null ? null : stamp(papers.code(study, order.paper()));
        Head head = new Head(
                messages.say("paper." + order.paper().word()),
                study == null ? null : study.key(),
                study == null ? content.template().in(order.language()) : study.title(),
                stamp);
        return switch (order.paper()) {
            case FORM -> Forms.blank(voice, head, content.form());
            case FILLED ->
                material == null
                        ? Forms.blank(voice, head, content.form())
                        : Forms.filled(voice, head, content.form(), material);
            case GUIDE -> Guide.of(voice, head, content.form(), content.codebook(), content.questions(), material);
            case CONSENT -> ConsentSheet.of(voice, head);
        };
    }

    private static Stamp stamp(PaperCode code) {
        return new Stamp(code.scanned(), code.typed());
    }

    /** From right to left where the words run so, or the labels are in a language that does; a consent sheet has no labels. */
    private static Direction direction(Papers.Order order, Form form) {
        boolean labelled = order.paper() != Paper.CONSENT
                && agraw.workbench.Forms.all(form)
                        .anyMatch(entry -> entry.field().labels().byLanguage().containsKey(order.language()));
        Direction labels = labelled ? Direction.ofLanguage(order.language()) : Direction.LEFT_TO_RIGHT;
        return order.messages().rightToLeft() ? Direction.RIGHT_TO_LEFT : labels;
    }
}
