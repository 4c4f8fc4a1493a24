package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import agraw.exchange.xlsform.SomeSheets;
import agraw.words.Messages;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that a form, as it is now, would not have asked, allowed or offered. */
class SubmittedDoubtsTest {
    @TempDir
    Path folder;

    private FilledBook book;

    @BeforeEach
    void open() throws IOException {
        book = new FilledBook(folder);
        book.template(new SomeSheets()
                .survey(
                        "type",
                        "name",
                        "label::English (en)",
                        "constraint",
                        "constraint_message::English (en)",
                        "relevant",
                        "choice_filter")
                .row("text", "code", "Code")
                .row("select_one yn", "well", "Is there a well?")
                .row("integer", "depth", "Depth", ". <= 200", "at most 200 m", "${well} = 'yes'")
                .row("select_one region", "region", "Region")
                .row("select_multiple village", "villages", "Villages", "", "", "", "region = ${region}")
                .row("begin_repeat", "person", "Person")
                .row("select_one yn", "paid", "Paid?")
                .row("integer", "pay", "Pay", "", "", "${paid} = 'yes'")
                .row("end_repeat")
                .choices("list_name", "name", "label::English (en)", "region")
                .row("yn", "yes", "Yes")
                .row("yn", "no", "No")
                .row("region", "souss", "Souss")
                .row("region", "draa", "Draa")
                .row("village", "tiznit", "Tiznit", "souss")
                .row("village", "zagora", "Zagora", "draa")
                .settings("form_id")
                .row("wells")
                .write(folder.resolve("form.xlsx")));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private SubmissionPreview preview(String words) throws IOException {
        return book.preview(Files.writeString(folder.resolve("wells.csv"), words), "code");
    }

    @Test
    void allIsTakenAndWhatTheFormWouldNotHaveIsListedWithItsCell() throws IOException {
        SubmissionPreview preview = preview("""
            code,well,depth,region,villages
            A,yes,30,souss,tiznit
            B,no,30,souss,zagora tiznit
            C,yes,300,,unknown
            """);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.remarks())
                .extracting(Problem::place, Problem::why)
                .containsExactly(tuple("C3", Why.NOT_ASKED), tuple("E3", Why.NOT_OFFERED), tuple("C4", Why.CONSTRAINT));
        book.take(preview);
        assertThat(book.values("B")).contains("depth=30", "villages=zagora|tiznit");
        assertThat(book.values("C")).contains("depth=300");
        assertThat(preview("code,well,depth\nB,no,30\n").remarks())
                .as("what is there already was listed when it came")
                .isEmpty();
    }

    @Test
    void whatTheFileHasNoColumnForIsTakenFromTheCase() throws IOException {
        book.take(preview("code,well\nA,yes\nB,no\n"));
        SubmissionPreview later = preview("code,depth\nA,20\nB,20\n");
        assertThat(later.remarks()).extracting(Problem::place).containsExactly("B3");
        SubmissionPreview otherwise = preview("code,well,depth\nA,no,21\n");
        assertThat(otherwise.remarks())
                .as("what the submission says itself counts")
                .extracting(Problem::why)
                .containsExactly(Why.NOT_ASKED);
    }

    @Test
    void eachItemOfARepeatIsLookedAtByItself() throws IOException {
        Files.writeString(folder.resolve("wells-person.csv"), """
            paid,pay,PARENT_KEY,KEY
            yes,100,k,k1
            no,100,k,k2
            """);
        SubmissionPreview preview = preview("code,KEY\nA,k\n");
        assertThat(preview.remarks())
                .extracting(Problem::place, Problem::why)
                .containsExactly(tuple("wells-person.csv!B3", Why.NOT_ASKED));
    }

    @Test
    void aRemarkSaysWhatTheFormsMakerSaid() throws IOException {
        SubmissionPreview preview = preview("code,well,depth\nC,yes,300\n");
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            assertThat(new SubmissionWords(Messages.in(language))
                            .problem(preview.remarks().getFirst()))
                    .startsWith("C2")
                    .contains("300", "Depth", "at most 200 m");
        }
    }
}
