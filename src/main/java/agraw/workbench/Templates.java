package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.file.WholeFile;
import agraw.exchange.xlsform.Loss;
import agraw.exchange.xlsform.XlsForm;
import agraw.exchange.xlsform.XlsFormReader;
import agraw.exchange.xlsform.XlsFormWriter;
import agraw.model.CaseStudy;
import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The templates of a workbook as wholes: made, brought as XLSForm and given away as such, given to cases. */
public final class Templates {
    private final Store store;
    private final String author;

    public Templates(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static Templates of(Workbench workbench) {
        return new Templates(workbench.store(), workbench.author());
    }

    /** A template, how many fields it asks and how many cases are filled with it. */
    public record Line(Template template, long fields, long cases) {}

    /** Something of a file that is not taken: {@link Loss} as windows and commands may know it. */
    public record Left(String sheet, String cell, String kind, String what) {
        static Left of(Loss loss) {
            return new Left(loss.sheet(), loss.cell(), loss.kind().name().toLowerCase(Locale.ROOT), loss.what());
        }
    }

    /**
     * An XLSForm that was read and not yet taken.
     *
     * @param updates the template of the same name that it would bring up to date
     */
    public record Preview(
            Template template, Form form, List<Left> left, Optional<Template> updates, List<Entity> entities) {
        /** How many fields it asks, parts of groups too. */
        public long fields() {
            return entities.stream().filter(Field.class::isInstance).count();
        }
    }

    /** All templates; a case that names none is of the first. */
    public List<Line> all() {
        return store.read(reader -> {
            List<Template> templates = reader.all(Template.class);
            List<CaseStudy> cases = reader.all(CaseStudy.class);
            return templates.stream()
                    .map(template -> new Line(
                            template,
                            Stream.concat(Stream.of(template), fields(reader, template))
                                            .count()
                                    - 1,
                            cases.stream()
                                    .filter(study -> study.template() == null
                                            ? template.equals(templates.getFirst())
                                            : study.template().equals(template.id()))
                                    .count()))
                    .toList();
        });
    }

    private static Stream<Form.Entry> fields(Reader reader, Template template) {
        return CodebookQuery.form(reader, template.id())
                .entries()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.parts().stream()))
                .filter(entry -> !entry.field().retired());
    }

    /**
     * A template by its key.
     *
     * @throws Refusal {@link Failure.UnknownTemplate}
     */
    public Template byKey(String key) {
        return store.read(reader -> reader.all(Template.class)).stream()
                .filter(template -> template.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Failure.UnknownTemplate(key)));
    }

    public Form form(UUID template) {
        return store.read(reader -> CodebookQuery.form(reader, template));
    }

    /** Makes a template with one empty section. */
    public Template create(String title, String sectionTitle, String language) {
        List<Template> others = store.read(reader -> reader.all(Template.class));
        Template made = new Template(
                Ids.next(), freeKey(title, others), Labels.of(Map.of(language, title)), null, language, null);
        Section section =
                Section.of(Ids.next(), made.id(), "section_1", Labels.of(Map.of(language, sectionTitle)), Rank.of(0));
        Step.take(
                store,
                author,
                _ -> new Step(
                        Label.of("change.addTemplate", title), List.of(Edit.Create.of(made), Edit.Create.of(section))));
        return made;
    }

    private static String freeKey(String title, List<Template> others) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String key = plain.isEmpty() ? "form" : plain;
        String free = key;
        for (int number = 2; has(others, free); number++) {
            free = key + "-" + number;
        }
        return free;
    }

    private static boolean has(List<Template> others, String key) {
        return others.stream().anyMatch(other -> other.key().equalsIgnoreCase(key));
    }

    /**
     * Removes a template that no case is filled with.
     *
     * @throws Refusal {@link Failure.TemplateInUse}
     */
    public void remove(UUID template) {
        Line line = all().stream()
                .filter(each -> each.template().id().equals(template))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Failure.ChangedMeanwhile("template")));
        if (line.cases() > 0) {
            throw new Refusal(new Failure.TemplateInUse(line.template().key(), line.cases()));
        }
        Step.take(store, author, reader -> {
            List<Entity> gone = new ArrayList<>(List.of(reader.get(Template.class, template)));
            List<Section> sections = reader.where(Section.class, "template", template);
            gone.addAll(sections);
            var fields = reader.whereAny(
                    Field.class, "section", sections.stream().map(Section::id).toList());
            gone.addAll(fields);
            gone.addAll(reader.whereAny(
                    Choice.class, "field", fields.stream().map(Field::id).toList()));
            return new Step(
                    Label.of("change.removeTemplate", line.template().key()),
                    gone.reversed().stream().<Edit>map(Edit.Delete::of).toList());
        });
    }

    /**
     * Reads an XLSForm; nothing is changed.
     *
     * @param language of labels of which the file does not say it (BCP 47)
     * @throws Refusal {@link Failure.CellRefused}, {@link Failure.SheetRefused}, {@link Failure.FileUnreadable} and
     *     {@link Failure.FileTooLarge}
     */
    public Preview read(Path file, String language) {
        XlsForm form = XlsFormReader.read(file, language);
        Optional<Template> same = store.read(reader -> reader.all(Template.class)).stream()
                .filter(template -> template.key().equals(form.template().key()))
                .findFirst();
        return new Preview(
                form.template(),
                form.form(),
                form.losses().stream().map(Left::of).toList(),
                same,
                form.entities().toList());
    }

    /**
     * Takes an XLSForm as a new template, or brings the one of the same name up to date: fields that the file no longer has are no
     * longer asked, and keep their facts. One change; none where the file says what is there already.
     */
    public Optional<Change> take(Preview preview) {
        return Step.take(
                store,
                author,
                reader -> preview.updates()
                        .map(old -> new Step(
                                Label.of("change.updateTemplate", old.key()),
                                new Updating(reader, old, preview.entities()).edits()))
                        .orElseGet(() -> new Step(
                                Label.of(
                                        "change.importTemplate",
                                        preview.template().key()),
                                preview.entities().stream()
                                        .<Edit>map(Edit.Create::of)
                                        .toList())));
    }

    /**
     * Writes a template as XLSForm.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public void export(UUID template, Path file) {
        Template found = store.read(reader -> reader.get(Template.class, template));
        Form form = form(template);
        WholeFile.write(file, out -> XlsFormWriter.write(found, form, out));
    }

    /** Gives cases a template; their facts stay, those of fields that it does not have too. */
    public Optional<Change> assign(List<UUID> cases, UUID template) {
        return Step.take(store, author, reader -> {
            List<Edit> edits = reader.whereAny(CaseStudy.class, "id", cases).stream()
                    .filter(study -> !Objects.equals(study.template(), template))
                    .flatMap(study -> Step.set(study, "template", new Value.Id(template)).stream())
                    .toList();
            return new Step(Label.of("change.assignTemplate", Integer.toString(edits.size())), edits);
        });
    }
}
