package agraw.exchange.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.exchange.content.Shipped;
import agraw.exchange.content.ShippedTemplate;
import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.Choice;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.model.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsFormTest {
    @TempDir
    Path folder;

    @Test
    void theShippedTemplateComesBackEqual() throws IOException {
        ShippedTemplate shipped = Shipped.template();
        Form form = new Form(shipped.sections(), shipped.fields(), shipped.choices());
        XlsForm back = read(written(shipped.template(), form));
        assertThat(back.losses()).isEmpty();
        assertSame(back.form(), form);
        assertThat(back.template().key()).isEqualTo(shipped.template().key());
    }

    @Test
    void everythingThatAFormCanSayComesBackEqual() throws IOException {
        Path file = new SomeSheets()
                .survey(
                        "type",
                        "name",
                        "label::English (en)",
                        "label::العربية (ar)",
                        "hint::English (en)",
                        "relevant",
                        "constraint",
                        "constraint_message::English (en)",
                        "required",
                        "default",
                        "calculation",
                        "choice_filter",
                        "appearance",
                        "parameters",
                        "read_only",
                        "repeat_count",
                        "agraw_type",
                        "agraw_many",
                        "agraw_unit",
                        "required_message::English (en)")
                .row("begin_group", "who", "Who", "من", "", "", "", "", "", "", "", "", "field-list")
                .row(
                        "text",
                        "name",
                        "Role",
                        "الدور",
                        "No names",
                        "",
                        "string-length(.) < 50",
                        "Shorter",
                        "yes",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "person",
                        "",
                        "",
                        "Say it")
                .row("select_one country", "country", "Country", "البلد")
                .row(
                        "select_one region",
                        "region",
                        "Region",
                        "الجهة",
                        "",
                        "${country} != ''",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "country = ${country}",
                        "minimal")
                .row("end_group")
                .row(
                        "decimal", "paid", "Paid", "", "", "", "", "", "", "", "", "", "", "", "", "", "money", "yes",
                        "MAD")
                .row("range", "share", "Share", "", "", "", "", "", "", "", "", "", "vertical", "start=0 end=10 step=1")
                .row("barcode", "code", "Code", "", "", "", "", "", "", "", "", "", "", "", "yes")
                .row("begin_repeat", "wells", "Wells", "", "", "", "", "", "", "", "", "", "", "", "", "3")
                .row("date", "dug", "Dug on", "", "", "", ". <= today()", "Not yet")
                .row("begin_group", "pump", "Pump")
                .row("text", "make", "Make", "", "", "", "", "", "${country} = 'ml'")
                .row("end_group")
                .row("end_repeat")
                .row("calculate", "total", "", "", "", "", "", "", "", "", "count(${wells})")
                .choices("list_name", "name", "label::English (en)", "label::العربية (ar)", "country")
                .row("country", "ml", "Mali", "مالي")
                .row("country", "sn", "Senegal", "السنغال")
                .row("region", "kayes", "Kayes", "كاي", "ml")
                .row("region", "dakar", "Dakar", "داكار", "sn")
                .settings("form_title", "form_id", "version", "default_language", "instance_name")
                .row("A visit", "visit", "2026-11", "English (en)", "concat(${name}, '!')")
                .write(folder.resolve("visit.xlsx"));
        XlsForm once = read(file);
        assertThat(once.losses()).isEmpty();
        assertThat(entry(once, "name").field())
                .returns(FieldType.PERSON, Field::type)
                .returns("true()", Field::required)
                .returns(Labels.english("Shorter"), Field::constraintMessage)
                .returns("الدور", field -> field.labels().in("ar"));
        assertThat(entry(once, "paid").field())
                .returns(FieldType.MONEY, Field::type)
                .returns(true, Field::many)
                .returns("MAD", Field::unit);
        assertThat(entry(once, "code").field())
                .returns("barcode", Field::xlsType)
                .returns(true, Field::readOnly);
        assertThat(entry(once, "region").choices())
                .extracting(Choice::filter)
                .containsExactly("country=ml", "country=sn");
        assertThat(once.template())
                .returns("visit", Template::key)
                .returns("2026-11", Template::version)
                .returns("concat(${name}, '!')", Template::instanceName);
        XlsForm twice = read(written(once.template(), once.form()));
        assertThat(twice.losses()).isEmpty();
        assertSame(twice.form(), once.form());
        assertThat(values(twice.template())).isEqualTo(values(once.template()));
    }

    @Test
    void whatCannotBeTakenIsListedByItsCellAndTheRestIsTaken() throws IOException {
        Path file = new SomeSheets()
                .survey("type", "name", "label", "relevant", "calculation", "media::image", "bind::odk:x")
                .row("text", "a", "A", "${nobody} = 1")
                .row("integer", "b", "B", "", "", "b.jpg")
                .row("hologram", "c", "C")
                .row("deviceid", "d")
                .row("select_one nowhere", "e", "E")
                .row("text", "not a name", "F")
                .row("text", "a", "A again")
                .row("calculate", "g", "", "", "frob(1)")
                .row("calculate", "h", "", "", "${i} + 1")
                .row("calculate", "i", "", "", "${h} + 1")
                .row("geotrace", "j", "J", "1 = ")
                .sheet("entities", "list_name")
                .row("trees")
                .write(folder.resolve("odd.xlsx"));
        XlsForm form = read(file);
        assertThat(form.losses())
                .containsExactlyInAnyOrder(
                        new Loss("survey", "F1", Loss.Kind.COLUMN, "media::image"),
                        new Loss("entities", "A1", Loss.Kind.SHEET, "entities"),
                        new Loss("survey", "A4", Loss.Kind.TYPE, "hologram"),
                        new Loss("survey", "A5", Loss.Kind.METADATA, "deviceid"),
                        new Loss("survey", "A6", Loss.Kind.LIST, "nowhere"),
                        new Loss("survey", "B7", Loss.Kind.NAME, "not a name"),
                        new Loss("survey", "B8", Loss.Kind.TWICE, "a"),
                        new Loss("survey", "A12", Loss.Kind.LESS, "geotrace"),
                        new Loss("survey", "D2", Loss.Kind.UNKNOWN_NAME, "nobody"),
                        new Loss("survey", "E9", Loss.Kind.FUNCTION, "frob"),
                        new Loss("survey", "E11", Loss.Kind.CYCLE, "h i"),
                        new Loss("survey", "D12", Loss.Kind.SYNTAX, "1 ="));
        assertThat(form.fields())
                .extracting(Field::key)
                .containsExactly("a", "b", "e", "_not_a_name", "a_2", "g", "h", "i", "j");
        assertThat(Rules.of(form.form()).broken()).isEmpty();
    }

    @Test
    void orOtherAsksWhichOther() throws IOException {
        Path file = new SomeSheets()
                .survey("type", "name", "label")
                .row("select one from trees or specify other", "tree", "Tree")
                .choices("list name", "name", "label")
                .row("trees", "argan", "Argan")
                .write(folder.resolve("other.xlsx"));
        XlsForm form = read(file);
        assertThat(entry(form, "tree").choices()).extracting(Choice::key).containsExactly("argan", "other");
        FilledForm empty = FilledForm.of(form.form(), List.of());
        assertThat(empty.isAsked(entry(form, "tree_other"), null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xlsform_spec_test",
                "choice_filter_test",
                "or_other",
                "group",
                "case_insensitivity",
                "UCL_Biomass_Plot_Form",
                "specify_other",
                "extra_columns",
                "field-list",
                "flat_xlsform_test",
                "bad_calc"
            })
    void formsOfTheXlsFormProjectAreTakenWholeAndWhatIsTakenComesBackEqual(String name) throws IOException {
        XlsForm once = read(Path.of("src", "test", "resources", "pyxform", name + ".xlsx"));
        assertThat(once.fields()).isNotEmpty();
        assertThat(Rules.of(once.form()).broken()).isEmpty();
        assertThat(once.losses()).allSatisfy(loss -> assertThat(loss.cell()).matches("[A-Z]{1,2}[0-9]+"));
        XlsForm twice = read(written(once.template(), once.form()));
        assertThat(twice.losses()).allSatisfy(loss -> assertThat(loss.kind()).isIn(Loss.Kind.LESS, Loss.Kind.LIST));
        assertSame(twice.form(), once.form());
        FilledForm.of(once.form(), List.of()); // works out without stumbling
    }

    @Test
    void groupsThatDoNotCloseStopTheReadingWithTheirCell() throws IOException {
        Path open = new SomeSheets()
                .survey("type", "name", "label")
                .row("begin_group", "who", "Who")
                .row("text", "a", "A")
                .write(folder.resolve("open.xlsx"));
        assertRefused(open, new Failure.CellRefused("open.xlsx", "survey", "A2", "open", "who"));
        Path ends = new SomeSheets()
                .survey("type", "name", "label")
                .row("begin_group", "who", "Who")
                .row("end_repeat")
                .write(folder.resolve("ends.xlsx"));
        assertRefused(ends, new Failure.CellRefused("ends.xlsx", "survey", "A3", "ends", "end_repeat"));
        Path none = new SomeSheets().sheet("data", "a").row("1").write(folder.resolve("none.xlsx"));
        assertRefused(none, new Failure.CellRefused("none.xlsx", "survey", "A1", "missing", "survey"));
        Path unnamed = new SomeSheets().survey("type", "label").row("text", "A").write(folder.resolve("unnamed.xlsx"));
        assertRefused(unnamed, new Failure.CellRefused("unnamed.xlsx", "survey", "A1", "missing", "name"));
    }

    private static void assertRefused(Path file, Failure failure) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(failure));
    }

    private static XlsForm read(Path file) {
        return XlsFormReader.read(file, "en");
    }

    private Path written(Template template, Form form) throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsFormWriter.write(template, form, out);
        }
        return file;
    }

    private static Form.Entry entry(XlsForm form, String key) {
        return form.form().find(key).orElseThrow();
    }

    private static void assertSame(Form one, Form other) {
        List<Object> first = told(one);
        List<Object> second = told(other);
        for (int line = 0; line < Math.min(first.size(), second.size()); line++) {
            assertThat(first.get(line)).isEqualTo(second.get(line));
        }
        assertThat(first).hasSameSizeAs(second);
    }

    /** All that a form says, without ids. */
    private static List<Object> told(Form form) {
        List<Object> told = new ArrayList<>();
        for (Form.Part part : form.parts()) {
            told.add(values(part.section()));
            part.entries().forEach(entry -> tell(entry, told));
        }
        return told;
    }

    private static void tell(Form.Entry entry, List<Object> told) {
        told.add(values(entry.field()));
        entry.choices().forEach(choice -> told.add(values(choice)));
        told.add(entry.parts().size());
        entry.parts().forEach(part -> tell(part, told));
    }

    private static Map<String, Value> values(agraw.model.Entity entity) {
        Map<String, Value> values = new TreeMap<>(Kind.of(entity).values(entity));
        values.values().removeIf(value -> value instanceof Value.Id);
        values.remove("position");
        // Two lists of one name that differ, as "or other" makes them, are written under two names.
        values.computeIfPresent(
                "xlsType",
                (_, cell) -> new Value.Words(((Value.Words) cell).words().replaceAll("_\\d$", "")));
        values.values().removeIf(value -> Objects.equals(value, new Value.Named(Labels.NONE)));
        return new LinkedHashMap<>(values);
    }
}
