package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import agraw.model.CaseStudy;
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

class SubmissionMatchingTest {
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
