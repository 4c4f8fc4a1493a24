package agraw.desktop.casestudy;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Slot;
import agraw.model.CaseMaterial;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.workbench.Casework;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.FactPlace;
import agraw.workbench.Filed;
import agraw.workbench.Matching;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the case and hands on what the person does to it. */
final class CaseController {
    private final Desk desk;
    private final CaseModel model;
    private final Casework casework;
    private final FilesController files;
    private final Matching matching;
    private final Slot slot = new Slot();
    private final Set<Typing> typing = new LinkedHashSet<>();
    private Set<UUID> shown = Set.of();
    private final SourcesController sources;
    private final AnswersController answers;
    private Consumer<UUID> toField = _ -> {};
    private BiConsumer<@Nullable UUID, UUID> toFact = (_, _) -> {};

    CaseController(Desk desk, CaseModel model) {
        this.desk = desk;
        this.model = model;
        this.casework = Casework.of(desk.workbench(), desk.messages().locale());
        this.sources = new SourcesController(this);
        this.answers = new AnswersController(this);
        this.files = new FilesController(desk, model);
        this.matching = Matching.of(desk.workbench());
    }

    /** What to do when a field is to be seen. */
    void setToField(Consumer<UUID> handler) {
        toField = handler;
    }

    /** What to do when a fact of a field is to be seen. */
    void setToFact(BiConsumer<@Nullable UUID, UUID> handler) {
        toFact = handler;
    }

    Desk desk() {
        return desk;
    }

    /** What is done with the references of the case. */
    SourcesController sources() {
        return sources;
    }

    /** What editors of answers ask and do. */
    AnswersController answers() {
        return answers;
    }

    CaseModel model() {
        return model;
    }

    /** For photos and files. */
    FilesController files() {
        return files;
    }

    /** All that one reading finds. */
    private record Found(Optional<Sheet> sheet, List<Filed> files, Optional<NeedMatch> needs) {}

    /** Shows a case; without one, the last again; with a field, leads to it. */
    void open(@Nullable UUID caseStudy, @Nullable UUID field, @Nullable UUID fact) {
        commitTyping();
        UUID wanted = caseStudy == null ? model.caseStudy().orElse(null) : caseStudy;
        model.photo.set(Optional.empty());
        if (wanted != null) {
            read(wanted, field, fact);
        }
    }

    /** Reads again what a change touches of the case that is shown. */
    void changed(Change change) {
        model.caseStudy().ifPresent(caseStudy -> {
            if (change.edits().stream().anyMatch(edit -> touches(edit, caseStudy))) {
                read(caseStudy, null, null);
            }
        });
    }

    private boolean touches(Edit edit, UUID caseStudy) {
        return switch (edit.kind()) {
            case CASE_STUDY, FACT, REFERENCE, MISSING, TEXT, TAG, MATCH, SCORE ->
                shown.contains(edit.entity())
                        || (edit instanceof Edit.Create create
                                && new Value.Id(caseStudy)
                                        .equals(create.fields().get("caseStudy")))
                        || edit.entity().equals(caseStudy)
                        || (edit instanceof Edit.Set set && new Value.Id(caseStudy).equals(set.after()));
            case TEMPLATE, SECTION, FIELD, CHOICE, CODE, ATTACHMENT, CONSENT -> true;
            case AGENDA_ITEM,
                    ASKING,
                    CRITERION,
                    MEMO,
                    PARTICIPANT,
                    SETTLEMENT,
                    SAVED_VIEW,
                    COMPARISON,
                    CONFLICT,
                    PARAGRAPH,
                    QUESTION,
                    RECOMMENDATION,
                    SESSION,
                    STATEMENT,
                    SUMMARY,
                    TENSION,
                    VISIT -> false;
        };
    }

    private void read(UUID caseStudy, @Nullable UUID field, @Nullable UUID fact) {
        desk.work()
                .read(() -> {
                    Optional<Sheet> sheet = casework.sheet(caseStudy);
                    return new Found(sheet, files.list(caseStudy), sheet.map(matching::of));
                })
                .in(slot)
                .onDone(found -> {
                    model.files.set(found.files());
                    show(found);
                    if (fact != null) {
                        toFact.accept(field, fact);
                    } else if (field != null) {
                        toField.accept(field);
                    }
                })
                .onFailed(desk.tell())
                .start();
    }

    private void show(Found found) {
        Set<UUID> ids = new HashSet<>();
        found.sheet()
                .map(Sheet::material)
                .map(CaseController::entities)
                .ifPresent(all -> all.map(Entity::id).forEach(ids::add));
        found.needs().ifPresent(needs -> needs.matches().forEach(match -> ids.add(match.id())));
        shown = ids;
        model.show(found.needs());
        model.sheet.set(found.sheet());
    }

    private static Stream<Entity> entities(CaseMaterial material) {
        return Stream.of(
                        material.facts().stream(),
                        material.references().stream(),
                        material.missing().stream(),
                        material.texts().stream(),
                        material.tags().stream(),
                        Stream.of(material.caseStudy()))
                .flatMap(entities -> entities);
    }

    void setValue(FactPlace place, String words, Heard heard) {
        write(() -> casework.setValue(place, words), heard);
    }

    void setDetail(UUID fact, String property, @Nullable Value value, Heard heard) {
        write(() -> casework.setDetail(fact, property, value), heard);
    }

    void prefer(UUID fact, boolean preferred) {
        write(() -> casework.prefer(fact, preferred), Heard.silently(desk.tell()));
    }

    void removeFact(UUID fact) {
        write(() -> casework.removeFact(fact), Heard.silently(desk.tell()));
    }

    void setCase(String property, String words, Heard heard) {
        model.caseStudy().ifPresent(id -> write(() -> casework.setCase(id, property, words), heard));
    }

    void addMissing(@Nullable UUID field, String words) {
        model.caseStudy()
                .ifPresent(id -> write(() -> casework.addMissing(id, field, words), Heard.silently(desk.tell())));
    }

    void removeMissing(UUID missing) {
        write(() -> casework.removeMissing(missing), Heard.silently(desk.tell()));
    }

    void addReference(UUID reference, String title) {
        model.caseStudy()
                .ifPresent(id -> write(() -> casework.addReference(reference, id, title), Heard.silently(desk.tell())));
    }

    void setReference(UUID reference, String property, String words, Heard heard) {
        write(() -> casework.setReference(reference, property, words), heard);
    }

    /** Does one step after those that were begun before it, and says what became of it. */
    void write(Callable<Optional<Change>> step, Heard heard) {
        desk.work()
                .write(step)
                .onDone(_ -> heard.done())
                .onFailed(problem -> {
                    if (problem instanceof Refusal refusal
                            && refusal.failure() instanceof Failure.ValueRefused refused) {
                        heard.refused(refused);
                    } else {
                        heard.failed();
                        desk.tell().accept(problem);
                    }
                })
                .start();
    }

    /** Leads to another screen; what is being typed is committed before. */
    void go(Destination destination) {
        commitTyping();
        desk.go().accept(destination);
    }

    /** Leads to the needs and capacities of the case that is shown, or to its form. */
    void turn(boolean needs) {
        model.caseStudy().ifPresent(id -> go(new Destination.CaseStudy(id, null, needs)));
    }

    /** Typing that has begun, so that it is committed when the screen is left. */
    void begun(Typing field) {
        typing.add(field);
    }

    void ended(Typing field) {
        typing.remove(field);
    }

    /** Commits what is still being typed. */
    void commitTyping() {
        Set.copyOf(typing).forEach(Typing::commit);
    }

    /** Hears what became of an edit. All calls come on the JavaFX thread. */
    interface Heard {
        void done();

        /** The words were not taken; nothing was changed. */
        void refused(Failure.ValueRefused why);

        /** Something else went wrong, which the person is told of. */
        default void failed() {}

        /** For edits whose words cannot be refused. */
        static Heard silently(Consumer<Throwable> tell) {
            return new Heard() {
                @Override
                public void done() {}

                @Override
                public void refused(Failure.ValueRefused why) {
                    tell.accept(new Refusal(why));
                }
            };
        }
    }
}
