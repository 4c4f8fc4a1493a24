package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import agraw.exchange.xlsform.SomeSheets;
import agraw.model.CaseStudy;
import agraw.model.Certainty;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.State;
import agraw.workbench.SubmissionPreview.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
    private static final String KOBO = """
        start;code;visit/day;visit/hour;visit/spot;visit/_spot_latitude;visit/there;visit/members;visit/fee;visit/legal;visit/crops;visit/crops/olive;visit/crops/almond;_uuid;colour
        2026-03-01T09:00;TIZ;2026-03-01;09:30:00.000+01:00;29.69 -9.73 250 4;29.69;Oui;12;2.50;Association;almond olive;1;1;aaaaaaaa-1111;red
        2026-03-02T09:00;OUI;2026-03-02T08:00:00.000+01:00;10:00;;;no;7;;coop;Olive trees;;;bbbbbbbb-2222;
        """;

    @TempDir
    Path folder;

    private FilledBook book;

    @BeforeEach
    void open() throws IOException {
        book = new FilledBook(folder);
        book.template(new SomeSheets()
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

    @AfterEach
    void close() {
        book.close();
    }

    private Path write(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    @Test
    void answersBecomeCasesInTheWordsThatFactsHold() throws IOException {
        SubmissionPreview preview = book.preview(write("kobo.csv", KOBO), "code");
        assertThat(book.cases()).as("a preview changes nothing").isEmpty();
        assertThat(preview.count(State.NEW)).isEqualTo(2);
        assertThat(preview.unknown()).containsExactly("colour");
        assertThat(preview.problems()).isEmpty();
        assertThat(book.take(preview)).isPresent();
        assertThat(book.values("TIZ"))
                .containsExactlyInAnyOrder(
                        "code=TIZ",
                        "day=2026-03-01",
                        "hour=09:30",
                        "spot=@29.69,-9.73",
                        "there=yes",
                        "members=12",
                        "fee=2.50",
                        "legal=assoc",
                        "crops=almond|olive");
        assertThat(book.values("OUI"))
                .containsExactlyInAnyOrder(
                        "code=OUI",
                        "day=2026-03-02",
                        "hour=10:00",
                        "there=no",
                        "members=7",
                        "legal=coop",
                        "crops=olive");
        assertThat(book.facts("TIZ")).allSatisfy(fact -> {
            assertThat(fact.certainty()).isEqualTo(Certainty.TOLD);
            assertThat(fact.note()).isEqualTo("kobo.csv · aaaaaaaa-1111");
        });
    }

    @Test
    void takingTheSameFileAgainChangesNothingAndUndoTakesEverythingBack() throws IOException {
        Path file = write("kobo.csv", KOBO);
        book.take(book.preview(file, "code"));
        SubmissionPreview again = book.preview(file, "code");
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.count(State.SAME)).isEqualTo(2);
        assertThat(book.take(again)).isEmpty();
        book.workbench().undo();
        assertThat(book.cases()).isEmpty();
        assertThat(book.allFacts()).isEmpty();
    }

    @Test
    void whatSaysSomethingElseStandsBesideWhatIsThere() throws IOException {
        book.take(book.preview(write("kobo.csv", KOBO), "code"));
        Path later = write("later.csv", "code;visit/members;visit/crops;visit/fee\nTIZ;15;olive almond;2.5\n");
        SubmissionPreview preview = book.preview(later, "code");
        assertThat(preview.lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.FILLS);
            assertThat(line.facts()).extracting(SubmissionPreview.Coming::value).containsExactly("15");
        });
        book.take(preview);
        assertThat(book.values("TIZ")).contains("members=12", "members=15");
        assertThat(book.preview(write("kobo.csv", KOBO), "code").changesNothing())
                .as("the first answer is still there")
                .isTrue();
    }

    @Test
    void whatDoesNotFitIsToldByItsCellAndTheRestIsTaken() throws IOException {
        Path file = write(
                "bad.csv",
                "code,visit-day,visit-members,visit-fee,visit-legal,visit-spot,visit-hour\n"
                        + "A,31 May,5000,much,church,95 1,25:00\n"
                        + ",2026-01-01,1,1,coop,,\n");
        SubmissionPreview preview = book.preview(file, "code");
        assertThat(preview.problems())
                .extracting(Problem::place, Problem::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("B2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("C2", Why.CONSTRAINT),
                        org.assertj.core.groups.Tuple.tuple("D2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("E2", Why.CHOICE),
                        org.assertj.core.groups.Tuple.tuple("F2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("G2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("A3", Why.NO_KEY));
        book.take(preview);
        assertThat(book.values("A")).containsExactly("code=A");
        assertThat(book.cases()).hasSize(1);
    }

    @Test
    void repeatsBecomeItemsWithTheirPartsOnceAndOnlyOnce() throws IOException {
        write("v-person.csv", """
            role,age,PARENT_KEY,KEY
            member,30,uuid:aaaaaaaaaaaaaaaa,k1
            member,30,uuid:aaaaaaaaaaaaaaaa,k2
            treasurer,44,uuid:aaaaaaaaaaaaaaaa,k3
            """);
        write("v-person-task.csv", "what,PARENT_KEY,KEY\naccounts,k3,t1\nbank,k3,t2\n");
        Path file = write("v.csv", "code,KEY\nTIZ,uuid:aaaaaaaaaaaaaaaa\n");
        book.take(book.preview(file, "KEY"));
        CaseStudy study = book.cases().getFirst();
        assertThat(study.key()).isEqualTo("aaaaaaaaaaaaaaaa");
        List<Fact> people = book.facts(study.key(), "person");
        assertThat(people).extracting(Fact::value).as("called by their number").containsExactly("1", "2", "3");
        assertThat(book.parts(people.get(0))).containsExactlyInAnyOrder("role=member", "age=30");
        assertThat(book.parts(people.get(1))).containsExactlyInAnyOrder("role=member", "age=30");
        assertThat(book.parts(people.get(2))).containsExactlyInAnyOrder("role=treasurer", "age=44", "task=1", "task=2");
        assertThat(book.preview(file, "KEY").changesNothing()).isTrue();
        write("v-person.csv", "role,age,PARENT_KEY,KEY\nmember,31,uuid:aaaaaaaaaaaaaaaa,k1\n");
        write("v-person-task.csv", "what,PARENT_KEY,KEY\n");
        SubmissionPreview changed = book.preview(file, "KEY");
        assertThat(changed.facts()).as("one more person, with role and age").isEqualTo(3);
        book.workbench().undo();
        assertThat(book.allFacts()).isEmpty();
    }

    @Test
    void everyExportOfOneSubmissionSaysTheSame() throws IOException {
        book.take(book.preview(write("kobo.json", """
            {"results": [{"_uuid": "aaaaaaaaaaaaaaaa", "code": "TIZ", "visit/members": 12, "visit/spot": "29.69 -9.73 0 0",
              "visit/crops": "olive almond", "visit/there": "yes",
              "person": [{"person/role": "president", "person/task": [{"person/task/what": "accounts"}]}]}]}
            """), "code"));
        assertThat(book.preview(write("central.json", """
            {"value": [{"__id": "uuid:aaaaaaaaaaaaaaaa", "code": "TIZ",
              "visit": {"members": 12, "crops": "almond olive", "there": "yes",
                "spot": {"type": "Point", "coordinates": [-9.73, 29.69]}},
              "person": [{"__id": "x", "role": "president", "task": [{"what": "accounts"}]}]}]}
            """), "code").changesNothing())
                .isTrue();
        Path kobo = new SomeSheets()
                .sheet("visits", "code", "visit/members", "visit/crops/olive", "visit/crops/almond", "_index")
                .row("TIZ", "12", "1", "1", "1")
                .sheet("person", "person/role", "_index", "_parent_index")
                .row("president", "1", "1")
                .sheet("task", "person/task/what", "_index", "_parent_table_name", "_parent_index")
                .row("accounts", "1", "person", "1")
                .write(folder.resolve("kobo.xlsx"));
        assertThat(book.preview(kobo, "code").changesNothing()).isTrue();
        Path central = write(
                "central.csv",
                "code,visit-spot-Latitude,visit-spot-Longitude,visit-spot-Altitude\nTIZ,29.69,-9.73,3\n");
        assertThat(book.preview(central, "code").changesNothing()).isTrue();
        assertThat(book.preview(write("labels.csv", "Code,Members,Crops\nTIZ,12,Oliviers Amandiers\n"), "Code")
                        .changesNothing())
                .isTrue();
    }

    @Test
    void aCaseThatWasRenamedIsFoundByItsSubmissionOrByWhatItAnswers() throws IOException {
        Path file = write("kobo.csv", KOBO.replace("aaaaaaaa-1111", "aaaaaaaa-1111-2222-3333"));
        book.take(book.preview(file, "_uuid"));
        CaseStudy study = book.cases().stream()
                .filter(one -> one.key().startsWith("aaaaaaaa"))
                .findFirst()
                .orElseThrow();
        new Casework(book.workbench().store(), "Amina").setCase(study.id(), "key", "MA-TIZ");
        assertThat(book.preview(file, "_uuid").changesNothing()).isTrue();
        assertThat(book.preview(file, "code").changesNothing())
                .as("by the field")
                .isTrue();
    }

    @Test
    void submissionsOfOneKeyFillOneCase() throws IOException {
        Path file = write("two.csv", "code,visit/members\nTIZ,12\ntiz,13\n");
        SubmissionPreview preview = book.preview(file, "code");
        assertThat(preview.lines()).extracting(SubmissionPreview.Line::state).containsExactly(State.NEW, State.FILLS);
        book.take(preview);
        assertThat(book.cases()).hasSize(1);
        assertThat(book.preview(file, "code").changesNothing()).isTrue();
    }

    @Test
    void aCaseOfAnotherTemplateIsLeftAlone() throws IOException {
        new Library(book.workbench().store(), "Amina").create("TIZ", "Of the first template", "en");
        SubmissionPreview preview = book.preview(write("one.csv", "code,visit/members\nTIZ,12\n"), "code");
        assertThat(preview.problems()).extracting(Problem::why).containsExactly(Why.OTHER_TEMPLATE);
        assertThat(book.take(preview)).isEmpty();
    }

    @Test
    void theKeyIsSuggestedFromWhatNamesCasesElseFromTheId() throws IOException {
        Submissions submissions = book.submissions();
        assertThat(submissions.suggestKey(submissions.open(write("kobo.csv", KOBO))))
                .isEqualTo("code");
        assertThat(submissions.suggestKey(submissions.open(write("id.csv", "village,_uuid\nTiznit,a\n"))))
                .isEqualTo("_uuid");
        book.take(book.preview(write("kobo.csv", KOBO), "code"));
        assertThat(submissions.suggestKey(submissions.open(write("w.csv", "x,where,_uuid\n1,OUI,a\n"))))
                .isEqualTo("where");
        assertThat(submissions.suggestTemplate(submissions.open(folder.resolve("kobo.csv"))))
                .hasValueSatisfying(template -> assertThat(template.key()).isEqualTo("visits"));
    }

    @Test
    void aFileOfAnotherFormIsRefused() throws IOException {
        Path file = write("cows.csv", "cow,milk\nBella,12\n");
        assertThat(catchThrowableOfType(Refusal.class, () -> book.preview(file, "cow"))
                        .failure())
                .isEqualTo(new Failure.SubmissionsRefused("cows.csv", "columns", "visits"));
        assertThat(catchThrowableOfType(Refusal.class, () -> book.preview(file, "horse"))
                        .failure())
                .isEqualTo(new Failure.SubmissionsRefused("cows.csv", "column", "horse"));
        assertThat(catchThrowableOfType(Refusal.class, () -> book.submissions().template(file, "cows"))
                        .failure())
                .isEqualTo(new Failure.SubmissionsRefused("cows.csv", "template", "cows"));
    }

    /** The shipped template has a question that is labelled "Start". */
    @Test
    void whenAFormWasBegunAnswersNoQuestion() throws IOException {
        Submissions submissions = book.submissions();
        Path file = write("start.csv", "start,age_profile,_uuid\n2026-03-01T09:00:00,older men,a\n");
        SubmissionPreview preview = submissions.preview(
                submissions.open(file), submissions.template(file, "site-visit").id(), "_uuid");
        assertThat(preview.lines().getFirst().facts())
                .extracting(SubmissionPreview.Coming::value)
                .containsExactly("older men");
        assertThat(preview.unknown()).isEmpty();
    }

    @Test
    void aPublicFormIsFilledFromItsCsv() throws IOException {
        book.template(Path.of("src/test/resources/pyxform/group.xlsx"));
        Path file = write("group.csv", "family_name,father-phone_number,father-age,KEY\nAmrani,0600,61,uuid:a\n");
        SubmissionPreview preview = book.preview(file, "family_name");
        assertThat(preview.unknown()).as("phone numbers are no type of ours").containsExactly("father-phone_number");
        book.take(preview);
        assertThat(book.values("Amrani")).containsExactlyInAnyOrder("family_name=Amrani", "age=61");
        book.template(Path.of("src/test/resources/pyxform/choice_filter_test.xlsx"));
        Path states = write(
                "states.csv", "state,county,city,KEY\nTexas,cameron,Harlingen,uuid:t\nmars,king,Seattle,uuid:m\n");
        SubmissionPreview other = book.preview(states, "KEY");
        assertThat(other.problems()).extracting(Problem::place).containsExactly("A3");
        book.take(other);
        assertThat(book.values("t")).contains("state=texas", "county=cameron");
        assertThat(book.preview(states, "KEY").changesNothing()).isTrue();
    }

    @Test
    void whatIsSaidOfAPreviewIsWordedInEveryLanguage() throws IOException {
        SubmissionPreview preview = book.preview(write("k.csv", "code,visit/legal,x\nA,church,1\n,coop,2\n"), "code");
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            SubmissionWords words = new SubmissionWords(agraw.words.Messages.in(language));
            assertThat(words.counts(preview)).contains("1");
            assertThat(words.unknown(preview).orElseThrow()).contains("x");
            assertThat(preview.problems())
                    .allSatisfy(problem -> assertThat(words.problem(problem)).startsWith(problem.place()));
        }
    }
}
