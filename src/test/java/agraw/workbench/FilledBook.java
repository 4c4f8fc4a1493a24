package agraw.workbench;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.xlsform.SomeSheets;
import agraw.exchange.xlsform.XlsForm;
import agraw.exchange.xlsform.XlsFormReader;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.store.Settings;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A workbook with the shipped template and those of XLSForms, and what submissions make of its cases. */
public final class FilledBook implements AutoCloseable {
    private final Store store;
    private UUID template = Ids.next();

    public FilledBook(Path folder) {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        new Content(store, "Amina").load();
    }

    /** The shipped cases too. */
    public FilledBook withCases() {
        new Importing(store, "Amina").importShipped((_, _) -> {}, () -> false);
        return this;
    }

    /** Adds the template of a form, by which submissions are read from now on. */
    public void template(Path form) {
        XlsForm read = XlsFormReader.read(form, "en");
        template = read.template().id();
        List<Edit> edits = read.entities().<Edit>map(Edit.Create::of).toList();
        store.commit(new Draft(Label.of("change.loadContent"), "Amina", edits));
    }

    /** Adds a form with a question of most types, and a repeat in a repeat: visits.xlsx. */
    void visits(Path folder) throws IOException {
        template(new SomeSheets()
                .survey("type", "name", "label::English (en)", "label::Français (fr)", "constraint", "agraw_type")
                .row("text", "code", "Code")
                .row("begin_group", "visit", "Visit")
                .row("date", "day", "Day")
                .row("time", "hour", "Hour")
                .row("geopoint", "spot", "Spot")
                .row("select_one yn", "there", "Is anyone there?", "", "", "yes_no")
                .row("integer", "members", "Members", "", ". < 1000")
                .row("decimal", "fee", "Fee")
                .row("select_one legal", "legal", "Legal form")
                .row("select_multiple crops", "crops", "Crops")
                .row("end_group")
                .row("begin_repeat", "person", "Person")
                .row("text", "role", "Role")
                .row("integer", "age", "Age")
                .row("begin_repeat", "task", "Task")
                .row("text", "what", "What")
                .row("end_repeat")
                .row("end_repeat")
                .choices("list_name", "name", "label::English (en)", "label::Français (fr)")
                .row("yn", "yes", "Yes", "Oui")
                .row("yn", "no", "No", "Non")
                .row("legal", "assoc", "Association", "Association")
                .row("legal", "coop", "Cooperative", "Coopérative")
                .row("crops", "olive", "Olive trees", "Oliviers")
                .row("crops", "almond", "Almond trees", "Amandiers")
                .settings("form_id")
                .row("visits")
                .write(folder.resolve("form.xlsx")));
    }

    public Workbench workbench() {
        return new Workbench(store, "Amina");
    }

    public Submissions submissions() {
        return new Submissions(store, "Amina", Locale.FRENCH);
    }

    SubmissionPreview preview(Path file, String keyColumn) {
        return submissions().preview(submissions().open(file), template, keyColumn);
    }

    Optional<Change> take(SubmissionPreview preview) {
        return submissions().take(preview);
    }

    agraw.model.Form form() {
        return store.read(reader -> agraw.store.query.CodebookQuery.form(reader, template));
    }

    public List<CaseStudy> cases() {
        return store.read(reader -> reader.all(CaseStudy.class));
    }

    List<Fact> allFacts() {
        return store.read(reader -> reader.all(Fact.class));
    }

    List<Fact> facts(String key) {
        UUID study = cases().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
        return allFacts().stream()
                .filter(fact -> fact.caseStudy().equals(study))
                .toList();
    }

    List<Fact> facts(String key, String field) {
        return facts(key).stream()
                .filter(fact -> said(fact).startsWith(field + "="))
                .toList();
    }

    List<String> values(String key) {
        return facts(key).stream().map(this::said).toList();
    }

    List<String> parts(Fact item) {
        return allFacts().stream()
                .filter(fact -> item.id().equals(fact.item()))
                .map(this::said)
                .toList();
    }

    private String said(Fact fact) {
        return store.read(reader -> reader.get(Field.class, fact.field())).key() + "=" + fact.value();
    }

    @Override
    public void close() {
        store.close();
    }
}
