package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.exchange.media.PhotoFiles;
import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCopiesTest {
    private static final byte[] PHOTO = PhotoFiles.jpeg(80, 60, 6);
    private static final byte[] HEIC =
            "\0\0\0\u0018ftypheic\0\0\0\0mif1heic and so on".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private TextFixture bench;
    private Attaching attaching;
    private UUID caseStudy;

    @BeforeEach
    void open() {
        bench = new TextFixture(folder);
        attaching = new Attaching(bench.store, "Amina");
        caseStudy = bench.caseStudy.id();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Attachment> add(Incoming... files) {
        return attaching
                .add(
                        caseStudy,
                        attaching
                                .bring(List.of(files), Progress.NONE, () -> false)
                                .orElseThrow())
                .attachments();
    }

    /** All that goes without asking for consent; the tests of consent ask. */
    private FileCopies.Copied copyAll(boolean withoutPlace) {
        return copyAll(new Giving(withoutPlace, true));
    }

    private FileCopies.Copied copyAll(Giving giving) {
        return new FileCopies(bench.store)
                .copyAll(attaching.list(caseStudy), folder.resolve("out"), giving, Progress.NONE, () -> false);
    }

    @Test
    void aPhotoOfWhichNoConsentIsNotedStaysUnlessItIsAskedFor() {
        add(Incoming.of("a.jpg", PHOTO), Incoming.of("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        FileCopies.Copied copied = copyAll(Giving.CAREFUL);
        assertThat(copied.leftOut()).containsExactly(new Failure.ConsentNotNoted("a.jpg"));
        assertThat(copied.written())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("b.pdf");
        assertThat(copyAll(new Giving(false, true)).leftOut()).isEmpty();
    }

    @Test
    void aConsentThatIsWithdrawnKeepsThePhotoUntilThatIsUndone() {
        UUID photo = add(Incoming.of("a.jpg", PHOTO)).getFirst().id();
        Consenting consenting = new Consenting(bench.store, "Amina");
        Consent consent =
                consenting.note(caseStudy, new Consenting.Said("Treasurer", true, false, ConsentForm.ORAL), photo);
        assertThat(copyAll(Giving.CAREFUL).leftOut()).isEmpty();
        consenting.withdraw(consent.id(), LocalDate.of(2026, 3, 1), "her son");
        assertThat(copyAll(new Giving(false, true)).leftOut())
                .containsExactly(new Failure.NotConsented("a.jpg", "Treasurer"));
        bench.store.undo("Amina");
        assertThat(copyAll(Giving.CAREFUL).leftOut()).isEmpty();
    }

    @Test
    void aCopyThatIsStoppedLeavesNothing() {
        add(Incoming.of("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        Filed filed = attaching.list(caseStudy).getFirst();
        Path target = folder.resolve("single.pdf");
        assertThat(new FileCopies(bench.store).copy(filed, target, Giving.CAREFUL, Progress.NONE, () -> true))
                .isFalse();
        assertThat(target).doesNotExist();
    }

    @Test
    void howFarACopyIsIsToldInBytesAndNotInFiles() {
        add(Incoming.of("film.bin", new byte[900_000]), Incoming.of("b.pdf", new byte[100_000]));
        List<Long> heard = new ArrayList<>();
        Progress progress = (done, total) -> {
            assertThat(total).isEqualTo(1_000_000);
            heard.add(done);
        };
        new FileCopies(bench.store)
                .copyAll(attaching.list(caseStudy), folder.resolve("out"), Giving.CAREFUL, progress, () -> false);
        assertThat(heard).isSorted().startsWith(0L).endsWith(1_000_000L);
        assertThat(heard).filteredOn(done -> done > 0 && done < 900_000).hasSizeGreaterThan(5);
        List<Long> single = new ArrayList<>();
        new FileCopies(bench.store)
                .copy(
                        attaching.list(caseStudy).getFirst(),
                        folder.resolve("single.bin"),
                        Giving.CAREFUL,
                        (done, _) -> single.add(done),
                        () -> false);
        assertThat(single).isSorted().endsWith(900_000L).hasSizeGreaterThan(5);
    }

    @Test
    void filesAreWrittenByteForByteAndNoneIsReplaced() throws IOException {
        add(Incoming.of("a.jpg", PHOTO), Incoming.of("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        copyAll(false);
        FileCopies.Copied copied = copyAll(false);
        assertThat(copied.leftOut()).isEmpty();
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.jpg", "a (2).jpg", "b.pdf", "b (2).pdf");
        }
        assertThat(folder.resolve("out").resolve("a (2).jpg")).hasBinaryContent(PHOTO);
    }

    @Test
    void withoutPlaceNothingSaysWhereAPhotoWasTakenAndWhatCannotDoSoIsLeftOut() throws IOException {
        add(Incoming.of("a.jpg", PHOTO), Incoming.of("b.heic", HEIC));
        FileCopies.Copied copied = copyAll(true);
        assertThat(copied.leftOut()).containsExactly(new Failure.PlaceKept("b.heic", "HEIC"));
        byte[] copy = Files.readAllBytes(copied.written().getFirst());
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(add(Incoming.of("copy.jpg", copy)).getFirst())
                .extracting(Attachment::place, Attachment::taken, Attachment::turn)
                .containsExactly(null, null, 6L);
    }

    @Test
    void whatAPersonDidNotConsentToIsLeftOut() {
        UUID photo = add(Incoming.of("a.jpg", PHOTO)).getFirst().id();
        Consent consent = new Consenting(bench.store, "Amina")
                .note(caseStudy, new Consenting.Said("Treasurer", false, true, ConsentForm.ORAL));
        attaching.setConsent(photo, consent.id());
        Failure why = new Failure.NotConsented("a.jpg", "Treasurer");
        assertThat(copyAll(false).leftOut()).containsExactly(why);
        assertThat(folder.resolve("out")).isEmptyDirectory();
        Filed filed = attaching.list(caseStudy).getFirst();
        Path target = folder.resolve("single.jpg");
        assertThatThrownBy(() ->
                        new FileCopies(bench.store).copy(filed, target, Giving.CAREFUL, Progress.NONE, () -> false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(why));
        assertThat(target).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsTold() throws IOException {
        add(Incoming.of("a.jpg", PHOTO));
        Files.createFile(folder.resolve("out"));
        assertThatThrownBy(() -> copyAll(false)).isInstanceOf(Refusal.class);
    }
}
