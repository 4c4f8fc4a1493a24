package agraw.exchange.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import agraw.exchange.xlsform.SomeSheets;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {
    @TempDir
    Path folder;

    private Path write(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private static Failure failure(Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SubmissionReader.read(file));
        assertThat(refusal).isNotNull();
        return refusal.failure();
    }

    private static String why(Path file) {
        return failure(file) instanceof Failure.SubmissionsRefused refused
                ? refused.why() + " " + refused.what()
                : failure(file).toString();
    }

    @Test
    void odkWritesEachRepeatAsAFileBesideTheFirst() throws IOException {
        write("visit-person.csv", """
            role,age,PARENT_KEY,KEY
            president,61,uuid:a,uuid:a/person[1]
            treasurer,44,uuid:a,uuid:a/person[2]
            """);
        write("visit-person-task.csv", """
            what,PARENT_KEY,KEY
            accounts,uuid:a/person[2],uuid:a/person[2]/task[1]
            """);
        write("visit-other.csv", "this,has,no,parent\n1,2,3,4\n");
        Path main = write("visit.csv", """
            SubmissionDate,place-village,KEY
            2026-03-01T10:00:00.000Z,Tiznit,uuid:a
            2026-03-02T10:00:00.000Z,Ouijjane,uuid:b
            """);
        SubmissionFile file = SubmissionReader.read(main);
        assertThat(file.columns()).containsExactly("SubmissionDate", "place-village", "KEY");
        assertThat(file.submissions()).hasSize(2);
        Submission first = file.submissions().getFirst();
        assertThat(first.place()).isEqualTo("A2");
        assertThat(first.answers()).contains(new Submission.Answer("place-village", "Tiznit", "B2"));
        assertThat(first.repeats()).singleElement().satisfies(people -> {
            assertThat(people.name()).isEqualTo("person");
            assertThat(people.items()).extracting(item -> item.words("role")).containsExactly("president", "treasurer");
            assertThat(people.items().get(1).answers().getFirst().place()).isEqualTo("visit-person.csv!A3");
            assertThat(people.items()
                            .get(1)
                            .repeats()
                            .getFirst()
                            .items()
                            .getFirst()
                            .words("what"))
                    .isEqualTo("accounts");
        });
        assertThat(file.submissions().get(1).repeats()).isEmpty();
    }

    @Test
    void koboWritesEachRepeatAsASheet() throws IOException {
        Path file = new SomeSheets()
                .sheet("Visit", "village", "_index", "_uuid")
                .row("Tiznit", "1", "aa")
                .row("Ouijjane", "2", "bb")
                .sheet("person", "person/role", "_index", "_parent_table_name", "_parent_index")
                .row("president", "1", "Visit", "2")
                .sheet("task", "person/task/what", "_index", "_parent_table_name", "_parent_index")
                .row("accounts", "1", "person", "1")
                .write(folder.resolve("visit.xlsx"));
        Submission second = SubmissionReader.read(file).submissions().get(1);
        assertThat(second.words("village")).isEqualTo("Ouijjane");
        Submission person = second.repeats().getFirst().items().getFirst();
        assertThat(person.answers().getFirst())
                .isEqualTo(new Submission.Answer("person/role", "president", "person!A2"));
        assertThat(person.repeats().getFirst().items().getFirst().words("person/task/what"))
                .isEqualTo("accounts");
    }

    @Test
    void koboJsonHasWholePathsAsNames() throws IOException {
        Path file = write("kobo.json", """
            {"count": 1, "next": null, "results": [{
              "_id": 7, "_uuid": "aa", "visit/members": 12, "visit/fee": 2.50, "visit/crops": "olive almond",
              "_attachments": [{"filename": "a.jpg"}], "_geolocation": [30.1, -9.2], "visit/none": null,
              "person": [{"person/role": "president", "person/task": [{"person/task/what": "accounts"}]}]
            }]}
            """);
        SubmissionFile read = SubmissionReader.read(file);
        Submission one = read.submissions().getFirst();
        assertThat(one.place()).isEqualTo("/results/0");
        assertThat(one.answers())
                .contains(
                        new Submission.Answer("visit/members", "12", "/results/0/visit~1members"),
                        new Submission.Answer("visit/fee", "2.50", "/results/0/visit~1fee"));
        assertThat(read.columns()).doesNotContain("visit/none", "_attachments");
        Submission person = one.repeats().getFirst().items().getFirst();
        assertThat(person.place()).isEqualTo("/results/0/person/0");
        assertThat(person.repeats().getFirst().items().getFirst().words("person/task/what"))
                .isEqualTo("accounts");
    }

    @Test
    void centralJsonHasGroupsWithinGroups() throws IOException {
        Path file = write("central.json", """
            {"@odata.context": "x", "value": [{
              "__id": "uuid:a", "__system": {"submitterName": "Amina"}, "meta": {"instanceName": "Tiznit 2026"},
              "visit": {"members": 12, "there": true,
                "spot": {"type": "Point", "coordinates": [-9.73, 29.69, 250.5], "properties": {"accuracy": 4}}},
              "person@odata.navigationLink": "Submissions('uuid:a')/person",
              "person": [{"__id": "p1", "role": "president"}]
            }]}
            """);
        Submission one = SubmissionReader.read(file).submissions().getFirst();
        assertThat(one.words("visit/spot")).isEqualTo("29.69 -9.73 250.5");
        assertThat(one.words("visit/there")).isEqualTo("true");
        assertThat(one.words("__system/submitterName")).isEqualTo("Amina");
        assertThat(Metadata.name(one)).isEqualTo("Tiznit 2026");
        assertThat(one.repeats().getFirst().items().getFirst().words("role")).isEqualTo("president");
        assertThat(one.answers()).noneMatch(answer -> answer.column().contains("navigationLink"));
    }

    @Test
    void tablesThatDoNotBelongTogetherAreRefusedWhole() throws IOException {
        write("v-person.csv", "role,PARENT_KEY,KEY\npresident,uuid:gone,uuid:gone/person[1]\n");
        assertThat(why(write("v.csv", "village,KEY\nTiznit,uuid:a\n"))).isEqualTo("parent v-person.csv!B2");
        assertThat(why(folder.resolve("v-person.csv"))).isEqualTo("repeat v-person.csv");
        write("w-person.csv", "role,PARENT_KEY,KEY\npresident,k,k\n");
        assertThat(why(write("w.csv", "village,KEY\nTiznit,a\n"))).startsWith("parent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\": [{\"a\": \"b\"}, {\"c\": ",
                "[",
                "{\"results\": [{\"a\": 1, \"a\": 2}]}",
                "{\"results\": [{}]} more"
            })
    void brokenJsonIsRefusedAsSuch(String words) throws IOException {
        assertThat(failure(write("broken.json", words))).isInstanceOf(Failure.NotJson.class);
    }

    @Test
    void hostileJsonIsRefusedWithinBounds() throws IOException {
        String deep = "{\"a\":".repeat(100_000);
        assertThat(failure(write("deep.json", deep)))
                .isInstanceOfSatisfying(
                        Failure.NotJson.class,
                        notJson -> assertThat(notJson.problem()).isEqualTo("deep"));
        assertThat(failure(write("lists.json", "[".repeat(100_000)))).isInstanceOf(Failure.NotJson.class);
        Path huge = write("huge.json", "[{\"a\": 1e999999999, \"b\": 1e-999999999}]");
        assertThat(SubmissionReader.read(huge)
                        .submissions()
                        .getFirst()
                        .words("a")
                        .length())
                .isLessThan(40);
        Path latin =
                Files.write(folder.resolve("latin.json"), "[{\"a\": \"é\"}]".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(failure(latin)).isInstanceOf(Failure.NotUtf8.class);
        assertThat(why(write("other.json", "{\"name\": \"x\"}"))).isEqualTo("shape results");
        assertThat(why(write("words.json", "[\"x\"]"))).isEqualTo("object /0");
        assertThat(why(write("items.json", "[{\"p\": [{}, 3]}]"))).isEqualTo("object /0/p/1");
    }

    @Test
    void filesThatAreNoTableAreRefused() throws IOException {
        assertThat(failure(folder.resolve("nowhere.csv"))).isEqualTo(new Failure.FileUnreadable("nowhere.csv", "gone"));
        assertThat(failure(folder)).isInstanceOf(Failure.FileUnreadable.class);
        assertThat(failure(write("cut.csv", "a,b\n\"never closed,2\n"))).isInstanceOf(Failure.SheetRefused.class);
        assertThat(failure(write("cut.xlsx", "PK\3\4 no more"))).isInstanceOf(Failure.SheetRefused.class);
        assertThat(SubmissionReader.read(write("head.csv", "a,b\n")).submissions())
                .isEmpty();
    }
}
