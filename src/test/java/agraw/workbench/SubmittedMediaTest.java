package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.xlsform.SomeSheets;
import agraw.model.Attachment;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.State;
import agraw.workbench.SubmissionPreview.Why;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos and files that answers name come with them. */
class SubmittedMediaTest {
    private static final String ANSWERS = """
        code,house,talk,_uuid
        A,a.png,media/a b (1).m4a,aaaaaaaa-1111-2222-3333
        B,gone.png,,bbbbbbbb-1111-2222-3333
        """;

    @TempDir
    Path folder;

    private FilledBook book;
    private Path answers;

    @BeforeEach
    void open() throws IOException {
        book = new FilledBook(folder);
        book.template(new SomeSheets()
                .survey("type", "name", "label::English (en)")
                .row("text", "code", "Code")
                .row("image", "house", "House")
                .row("audio", "talk", "Talk")
                .row("begin_repeat", "room", "Room")
                .row("image", "view", "View")
                .row("end_repeat")
                .settings("form_id")
                .row("houses")
                .write(folder.resolve("form.xlsx")));
        answers = Files.writeString(folder.resolve("answers.csv"), ANSWERS);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Path photo(String name, int width) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private void media() throws IOException {
        photo("media/a.png", 10);
        Files.writeString(folder.resolve("media/a_b_1.m4a"), "a talk");
    }

    private List<Attachment> attachments() {
        return book.workbench().store().read(reader -> reader.all(Attachment.class));
    }

    private Fact fact(String value) {
        return book.allFacts().stream()
                .filter(fact -> fact.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesBesideTheExportComeWithTheirAnswersInOneStep() throws IOException {
        media();
        SubmissionPreview preview = book.preview(answers, "code");
        assertThat(preview.files()).isEqualTo(2);
        assertThat(preview.remarks())
                .extracting(Problem::place, Problem::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("B3", Why.FILE_GONE));
        assertThat(attachments()).as("a preview changes nothing").isEmpty();
        book.take(preview);
        assertThat(attachments())
                .extracting(Attachment::name, Attachment::owner)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "a.png", fact("a.png").id()),
                        org.assertj.core.groups.Tuple.tuple(
                                "a b (1).m4a", fact("a b (1).m4a").id()));
        assertThat(fact("gone.png").value()).as("its name is not lost").isEqualTo("gone.png");
        book.workbench().undo();
        assertThat(attachments()).isEmpty();
        assertThat(book.cases()).isEmpty();
    }

    @Test
    void takingTheSameFileAgainChangesNothingAndWhatWasMissingComesLater() throws IOException {
        media();
        book.take(book.preview(answers, "code"));
        SubmissionPreview again = book.preview(answers, "code");
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.files()).isZero();
        assertThat(book.take(again)).isEmpty();
        photo("gone.png", 12);
        SubmissionPreview found = book.preview(answers, "code");
        assertThat(found.lines()).extracting(SubmissionPreview.Line::state).containsExactly(State.SAME, State.FILLS);
        book.take(found);
        assertThat(attachments()).hasSize(3);
        assertThat(book.preview(answers, "code").changesNothing()).isTrue();
    }

    @Test
    void filesOfItemsComeToTheirItemsOnceAndLaterToo() throws IOException {
        Files.writeString(folder.resolve("answers-room.csv"), "view,PARENT_KEY,KEY\nr1.png,k,k1\nr2.png,k,k2\n");
        Path file = Files.writeString(folder.resolve("answers.csv"), "code,KEY\nA,k\n");
        photo("r1.png", 10);
        book.take(book.preview(file, "code"));
        assertThat(attachments())
                .extracting(Attachment::owner)
                .containsExactly(fact("r1.png").id());
        photo("r2.png", 11);
        book.take(book.preview(file, "code"));
        assertThat(attachments())
                .extracting(Attachment::owner)
                .containsExactlyInAnyOrder(fact("r1.png").id(), fact("r2.png").id());
        assertThat(book.preview(file, "code").changesNothing()).isTrue();
    }

    @Test
    void ofFilesWithOneNameTheOneInTheSubmissionsFolderIsTaken() throws IOException {
        photo("kobo/x/aaaaaaaa-1111-2222-3333/a.png", 10);
        photo("kobo/x/cccccccc-1111-2222-3333/a.png", 11);
        photo("kobo/x/cccccccc-1111-2222-3333/gone.png", 11);
        photo("kobo/x/dddddddd-1111-2222-3333/gone.png", 12);
        Submissions submissions = book.submissions();
        SubmissionPreview.Source source = submissions.open(answers).withMedia(folder.resolve("kobo"));
        SubmissionPreview preview = submissions.preview(
                source, submissions.suggestTemplate(source).orElseThrow().id(), "code");
        assertThat(preview.media()).containsExactly(folder.resolve("kobo/x/aaaaaaaa-1111-2222-3333/a.png"));
        assertThat(preview.remarks())
                .extracting(Problem::why)
                .containsExactlyInAnyOrder(Why.FILE_AMBIGUOUS, Why.FILE_GONE);
    }

    @Test
    void noAnswerLeadsOutOfTheFolder() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        photo("secret.png", 10);
        Path file = Files.writeString(out.resolve("v.csv"), "code,house\nA,../secret.png\n");
        assertThat(book.preview(file, "code").media()).isEmpty();
    }

    @Test
    void whatIsNoPhotoIsToldAndNotAttached() throws IOException {
        media();
        Files.writeString(folder.resolve("gone.png"), "not a picture");
        Submissions.Taken taken = book.submissions().take(book.preview(answers, "code"), Progress.NONE, () -> false);
        assertThat(taken.told()).contains(new Failure.NotAPhoto("gone.png"));
        assertThat(attachments()).extracting(Attachment::name).doesNotContain("gone.png");
        assertThat(fact("gone.png")).isNotNull();
    }

    @Test
    void takingCanBeStoppedAtAnyPointAndThenNothingIsTaken() throws IOException {
        media();
        StringBuilder words = new StringBuilder(ANSWERS);
        for (int at = 0; at < 400; at++) {
            words.append("C%d,,words %d,u%d%n".formatted(at, at, at));
        }
        Path file = Files.writeString(folder.resolve("answers.csv"), words);
        SubmissionPreview preview = book.preview(file, "code");
        AtomicLong heard = new AtomicLong();
        AtomicLong last = new AtomicLong();
        for (long end = 1; ; end++) {
            long until = end;
            heard.set(0);
            last.set(-1);
            Submissions.Taken taken = book.submissions()
                    .take(
                            preview,
                            (done, total) -> {
                                assertThat(done).isBetween(last.get(), total);
                                last.set(done);
                            },
                            () -> heard.incrementAndGet() >= until);
            if (!taken.stopped()) {
                assertThat(heard.get()).as("it was asked while it wrote too").isGreaterThan(10);
                break;
            }
            assertThat(book.cases()).isEmpty();
            assertThat(book.allFacts()).isEmpty();
            assertThat(attachments()).isEmpty();
        }
        assertThat(book.cases()).hasSize(402);
        assertThat(book.preview(file, "code").changesNothing()).isTrue();
    }
}
