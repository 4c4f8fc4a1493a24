package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.xlsform.SomeSheets;
import agraw.model.CaseStudy;
import agraw.model.Certainty;
import agraw.model.Fact;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.State;
import agraw.workbench.SubmissionPreview.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        book.visits(folder);
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
        Path file = write("bad.csv", """
            code,visit-day,visit-members,visit-fee,visit-legal,visit-spot,visit-hour
            A,31 May,5000,much,church,95 1,25:00
            ,2026-01-01,1,1,coop,,
            """);
        SubmissionPreview preview = book.preview(file, "code");
        assertThat(preview.problems())
                .extracting(Problem::place, Problem::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("B2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("D2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("E2", Why.CHOICE),
                        org.assertj.core.groups.Tuple.tuple("F2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("G2", Why.TYPE),
                        org.assertj.core.groups.Tuple.tuple("A3", Why.NO_KEY));
        assertThat(preview.remarks())
                .extracting(Problem::place, Problem::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("C2", Why.CONSTRAINT));
        book.take(preview);
        assertThat(book.values("A"))
                .as("what the form does not allow was said all the same")
                .containsExactlyInAnyOrder("code=A", "members=5000");
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

    /** The shipped template has a question that is labelled "Start". */
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
}
