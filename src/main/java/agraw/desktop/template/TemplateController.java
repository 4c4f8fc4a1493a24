package agraw.desktop.template;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Slot;
import agraw.form.Role;
import agraw.model.Entity;
import agraw.model.FieldType;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.words.Messages;
import agraw.workbench.Actors;
import agraw.workbench.Arranging;
import agraw.workbench.ChoiceLists;
import agraw.workbench.Designing;
import agraw.workbench.Retyping;
import agraw.workbench.Saying;
import agraw.workbench.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads templates and hands on what the person does to them. */
final class TemplateController {
    private final Desk desk;
    private final TemplateModel model;
    private final Templates templates;
    private final Slot slot = new Slot();

    TemplateController(Desk desk, TemplateModel model) {
        this.desk = desk;
        this.model = model;
        this.templates = Templates.of(desk.workbench());
    }

    Desk desk() {
        return desk;
    }

    TemplateModel model() {
        return model;
    }

    /** The labels are written in this language. */
    private Locale locale() {
        return Locale.forLanguageTag(model.language.get());
    }

    private Designing designing() {
        return Designing.of(desk.workbench(), locale());
    }

    private Arranging arranging() {
        return Arranging.of(desk.workbench(), locale());
    }

    private ChoiceLists choices() {
        return new ChoiceLists(desk.workbench().store(), desk.workbench().author(), locale());
    }

    private Retyping retyping() {
        return new Retyping(desk.workbench().store(), desk.workbench().author(), locale());
    }

    /** Reads the templates again, and the one that is wanted, else the one that is open, else the first. */
    void read(@Nullable UUID wanted) {
        UUID open = wanted != null
                ? wanted
                : model.shown.get().map(shown -> shown.template().id()).orElse(null);
        record Found(List<Templates.Line> lines, Optional<TemplateModel.Shown> shown) {}
        desk.work()
                .read(() -> {
                    List<Templates.Line> lines = templates.all();
                    Optional<Templates.Line> line = lines.stream()
                            .filter(each -> each.template().id().equals(open))
                            .findFirst()
                            .or(() -> lines.stream().findFirst());
                    return new Found(
                            lines,
                            line.map(found -> new TemplateModel.Shown(
                                    found.template(),
                                    templates.form(found.template().id()),
                                    found.cases())));
                })
                .in(slot)
                .onDone(found -> {
                    model.templates.set(found.lines());
                    model.shown.set(found.shown());
                })
                .onFailed(desk.tell())
                .start();
    }

    void changed(Change change) {
        boolean touched = change.edits().stream().anyMatch(edit -> switch (edit.kind()) {
            case TEMPLATE, SECTION, FIELD, CHOICE -> true;
            default -> false;
        });
        if (touched) {
            read(null);
        }
    }

    void create() {
        write(
                () -> templates.create(
                        desk.say("template.new.title"), desk.say("template.new.section"), model.language.get()),
                made -> {
                    model.made = Optional.of(made.id());
                    read(made.id());
                });
    }

    void removeTemplate() {
        model.shown
                .get()
                .ifPresent(shown -> write(
                        () -> {
                            templates.remove(shown.template().id());
                            return true;
                        },
                        _ -> read(null)));
    }

    void setLabel(Class<? extends Entity> type, UUID id, String property, String words, Consumer<String> refused) {
        change(() -> designing().setLabel(type, id, property, words), refused);
    }

    void setExpression(UUID owner, Role role, String words, Consumer<String> refused) {
        change(() -> designing().setExpression(owner, role, words), refused);
    }

    void set(UUID field, String property, @Nullable Value value, Consumer<String> refused) {
        change(() -> designing().set(field, property, value), refused);
    }

    void rename(Class<? extends Entity> type, UUID id, String name, Consumer<String> refused) {
        change(() -> designing().rename(type, id, name), refused);
    }

    void addSection() {
        model.shown
                .get()
                .ifPresent(shown -> write(
                        () -> designing().addSection(shown.template().id(), desk.say("template.new.section")),
                        this::choose));
    }

    /** Adds a field behind what is chosen: into its section, and into its group if it is one or a part of one. */
    void addField(FieldType type) {
        Spot.of(model)
                .ifPresent(spot -> write(
                        () -> designing()
                                .addField(
                                        spot.section(),
                                        type == FieldType.GROUP ? null : spot.group(),
                                        type,
                                        desk.say("template.new.question")),
                        this::choose));
    }

    void addActors() {
        Actors.Words words = new ActorWords(Messages.in(locale())).all();
        Spot.of(model).ifPresent(spot -> write(() -> designing().addActors(spot.section(), words), this::choose));
    }

    /** What was made is described, and to be named, as soon as it is read. */
    private void choose(UUID made) {
        model.made = Optional.of(made);
        model.chosen.set(Optional.of(made));
        read(null);
    }

    void move(Class<? extends Entity> type, UUID id, @Nullable UUID before) {
        change(() -> arranging().move(type, id, before));
    }

    void moveTo(UUID field, UUID section) {
        change(() -> arranging().moveTo(field, section));
    }

    void remove(Class<? extends Entity> type, UUID id) {
        change(() -> arranging().remove(type, id));
    }

    void restore(UUID field) {
        change(() -> arranging().restore(field));
    }

    /** Asks what another type would make of the facts. */
    void previewType(UUID field, FieldType type, Consumer<Retyping.Converted> told) {
        desk.work()
                .read(() -> retyping().preview(field, type))
                .onDone(told)
                .onFailed(desk.tell())
                .start();
    }

    void setType(UUID field, FieldType type) {
        write(() -> retyping().setType(field, type), _ -> {});
    }

    void addChoice(UUID field) {
        write(() -> choices().addChoice(field, ""), _ -> {});
    }

    void setChoice(UUID choice, String property, String words, Consumer<String> refused) {
        change(() -> choices().setChoice(choice, property, words), refused);
    }

    void moveChoice(UUID choice, @Nullable UUID before) {
        change(() -> choices().move(choice, before));
    }

    void removeChoice(UUID choice) {
        change(() -> choices().removeChoice(choice));
    }

    private void change(Callable<Optional<Change>> step) {
        write(step, _ -> {});
    }

    /** The same, with a place of its own to say why not. */
    private void change(Callable<Optional<Change>> step, Consumer<String> refused) {
        desk.work()
                .write(step)
                .onDone(_ -> refused.accept(""))
                .onFailed(problem -> {
                    if (problem instanceof Refusal refusal) {
                        refused.accept(Saying.failure(desk.messages(), refusal.failure()));
                    } else {
                        desk.tell().accept(problem);
                    }
                })
                .start();
    }

    private <T> void write(Callable<T> step, Consumer<? super T> done) {
        desk.work().write(step).onDone(done).onFailed(desk.tell()).start();
    }
}
