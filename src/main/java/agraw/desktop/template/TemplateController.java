package agraw.desktop.template;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Slot;
import agraw.form.Role;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Refusal;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Value;
import agraw.words.Messages;
import agraw.workbench.Actors;
import agraw.workbench.ChoiceLists;
import agraw.workbench.Designing;
import agraw.workbench.Retyping;
import agraw.workbench.Saying;
import agraw.workbench.TemplateVersions;
import agraw.workbench.Templates;
import java.nio.file.Path;
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
                made -> read(made.id()));
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

    private void choose(UUID made) {
        model.chosen.set(Optional.of(made));
        read(null);
    }

    void move(Class<? extends Entity> type, UUID id, @Nullable UUID before) {
        change(() -> designing().move(type, id, before), TemplateController::pass);
    }

    void moveTo(UUID field, UUID section) {
        change(() -> designing().moveTo(field, section), TemplateController::pass);
    }

    void remove(Class<? extends Entity> type, UUID id) {
        change(() -> designing().remove(type, id), TemplateController::pass);
    }

    void restore(UUID field) {
        change(() -> designing().restore(field), TemplateController::pass);
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
        change(() -> choices().move(choice, before), TemplateController::pass);
    }

    void removeChoice(UUID choice) {
        change(() -> choices().removeChoice(choice), TemplateController::pass);
    }

    void readFile(Path file, Consumer<Templates.Preview> read) {
        desk.work()
                .read(() -> templates.read(file, model.language.get()))
                .onDone(read)
                .onFailed(desk.tell())
                .start();
    }

    void take(Templates.Preview preview) {
        write(() -> templates.take(preview), _ -> {
            UUID id = preview.updates()
                    .map(Template::id)
                    .orElse(preview.template().id());
            read(id);
        });
    }

    void export(Path file, Runnable done) {
        model.shown
                .get()
                .ifPresent(shown -> desk.work()
                        .read(() -> {
                            templates.export(shown.template().id(), file);
                            return true;
                        })
                        .onDone(_ -> done.run())
                        .onFailed(desk.tell())
                        .start());
    }

    void versions(Consumer<List<TemplateVersions.Version>> read) {
        model.shown
                .get()
                .ifPresent(shown -> desk.work()
                        .read(() -> TemplateVersions.of(desk.workbench())
                                .all(shown.template().id()))
                        .onDone(read)
                        .onFailed(desk.tell())
                        .start());
    }

    void exportVersion(TemplateVersions.Version version, Path file, Runnable done) {
        desk.work()
                .read(() -> {
                    TemplateVersions.export(version, file);
                    return true;
                })
                .onDone(_ -> done.run())
                .onFailed(desk.tell())
                .start();
    }

    /** For jobs that have no place of their own for it: the shell says why not. */
    private static void pass(String sentence) {}

    private void change(Callable<Optional<Change>> step, Consumer<String> refused) {
        desk.work()
                .write(step)
                .onDone(_ -> refused.accept(""))
                .onFailed(problem -> {
                    if (problem instanceof Refusal refusal) {
                        refused.accept(Saying.failure(desk.messages(), refusal.failure()));
                    }
                    desk.tell().accept(problem);
                })
                .start();
    }

    private <T> void write(Callable<T> step, Consumer<? super T> done) {
        desk.work().write(step).onDone(done).onFailed(desk.tell()).start();
    }

    /** Where a new field goes. */
    private record Spot(UUID section, @Nullable UUID group) {
        static Optional<Spot> of(TemplateModel model) {
            return model.form().flatMap(form -> {
                UUID chosen = model.chosen.get().orElse(null);
                Field field = chosen == null
                        ? null
                        : form.find(chosen).map(entry -> entry.field()).orElse(null);
                if (field != null) {
                    return Optional.of(
                            new Spot(field.section(), field.type() == FieldType.GROUP ? field.id() : field.group()));
                }
                return form.parts().stream()
                        .map(part -> part.section())
                        .filter(section -> chosen == null || section.id().equals(chosen))
                        .findFirst()
                        .or(() -> form.parts().stream()
                                .map(part -> part.section())
                                .findFirst())
                        .map(Section::id)
                        .map(section -> new Spot(section, null));
            });
        }
    }
}
