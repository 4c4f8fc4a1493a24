package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.exchange.media.PhotoFiles;
import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Region;
import agraw.model.Stance;
import agraw.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachingTest {
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

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Attaching.Added add(Path... files) {
        List<Incoming> incoming = Stream.of(files).map(Incoming::of).toList();
        return attaching.add(
                caseStudy, attaching.bring(incoming, Progress.NONE, () -> false).orElseThrow());
    }

    private List<Attachment> files() {
        return attaching.list(caseStudy).stream().map(Filed::attachment).toList();
    }

    private long contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("w.agraw").resolve("files"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aPhotoIsKeptWithWhatItsCameraWrote() {
        Attaching.Added added = add(file("IMG_1.jpg", PhotoFiles.jpeg(80, 60, 6)));
        assertThat(added.told()).isEmpty();
        assertThat(files()).singleElement().satisfies(photo -> {
            assertThat(photo.name()).isEqualTo("IMG_1.jpg");
            assertThat(photo.mediaType()).isEqualTo("image/jpeg");
            assertThat(photo.taken()).isEqualTo(PhotoFiles.TAKEN);
            assertThat(photo.place()).isEqualTo("30.4703,-8.877");
            assertThat(photo.direction()).isEqualTo("215.5");
            assertThat(photo.turn()).isEqualTo(6);
            assertThat(attaching.thumbnails().small(photo).getHeight())
                    .as("upright")
                    .isEqualTo(80);
        });
    }

    @Test
    void manyFilesAreOneStepThatCanBeTakenBackAndRepeated() {
        add(file("a.jpg", PhotoFiles.jpeg(8, 8, 1)), file("b.png", PhotoFiles.png(8, 8, 1)));
        assertThat(files()).extracting(Attachment::name).containsExactly("a.jpg", "b.png");
        bench.store.undo("Amina");
        assertThat(files()).isEmpty();
        bench.store.redo("Amina");
        assertThat(files()).hasSize(2);
        assertThat(attaching.thumbnails().small(files().getFirst())).isNotNull();
    }

    @Test
    void theSameFileTwiceIsStoredOnceAndTold() throws IOException {
        byte[] photo = PhotoFiles.jpeg(8, 8, 1);
        Attaching.Added added = add(file("a.jpg", photo), file("copy.jpg", photo));
        assertThat(added.attachments()).extracting(Attachment::name).containsExactly("a.jpg");
        assertThat(added.told()).containsExactly(new Failure.FileTwice("copy.jpg", "a.jpg"));
        assertThat(add(file("again.jpg", photo)).told()).containsExactly(new Failure.FileTwice("again.jpg", "a.jpg"));
        assertThat(files()).hasSize(1);
        assertThat(contents()).isEqualTo(1);
    }

    @Test
    void badFilesAreToldByNameAndTheGoodOnesAreTaken() {
        byte[] photo = PhotoFiles.jpeg(200, 150, 1);
        Attaching.Added added = add(
                file("good.jpg", photo),
                file("cut.jpg", Arrays.copyOf(photo, photo.length / 2 + 300)),
                file("letter.jpg", "a letter, and some words more of it".getBytes(StandardCharsets.UTF_8)),
                file("huge.png", PhotoFiles.hugePng(50_000, 50_000)),
                file("empty.jpg", new byte[0]),
                folder,
                folder.resolve("gone.jpg"));
        assertThat(added.told())
                .containsExactly(
                        new Failure.PhotoBroken("cut.jpg"),
                        new Failure.Misnamed("letter.jpg", "none"),
                        new Failure.PhotoTooLarge("huge.png", 50_000, 50_000, 100),
                        new Failure.FileUnreadable("empty.jpg", "empty"),
                        new Failure.FileUnreadable(folder.getFileName().toString(), "folder"),
                        new Failure.FileUnreadable("gone.jpg", "gone"));
        assertThat(files())
                .extracting(Attachment::name)
                .as("what cannot be shown is kept all the same")
                .containsExactly("good.jpg", "cut.jpg", "letter.jpg", "huge.png");
    }

    @Test
    void anAddingThatIsCancelledLeavesNothing() throws IOException {
        AtomicLong seen = new AtomicLong();
        Path one = file("one.bin", new byte[1 << 20]);
        Path other = file("other.bin", new byte[3 << 20]);
        assertThat(attaching.bring(
                        List.of(Incoming.of(one), Incoming.of(other)),
                        (done, _) -> seen.set(done),
                        () -> seen.get() > 2 << 20))
                .isEmpty();
        assertThat(files()).isEmpty();
        assertThat(bench.store.nextUndo().map(label -> label.key())).contains("change.loadContent");
        assertThat(folder.resolve("w.agraw").resolve("files").resolve("new")).isEmptyDirectory();
        assertThat(contents()).as("a whole one that nothing names does no harm").isLessThanOrEqualTo(1);
    }

    @Test
    void progressIsTheBytesOfAll() {
        AtomicLong last = new AtomicLong();
        AtomicLong of = new AtomicLong();
        attaching.bring(
                List.of(Incoming.of(file("a.bin", new byte[1000])), Incoming.of("pasted.png", PhotoFiles.png(8, 8, 1))),
                (done, total) -> {
                    assertThat(done).isGreaterThanOrEqualTo(last.getAndSet(done));
                    of.set(total);
                },
                () -> false);
        assertThat(last.get()).isEqualTo(of.get()).isGreaterThan(1000);
    }

    @Test
    void whatIsSaidOfAFileCanBeChangedAndTakenBack() {
        Attachment photo =
                add(file("a.jpg", PhotoFiles.jpeg(8, 8, 1))).attachments().getFirst();
        attaching.set(photo.id(), "caption", " The well ");
        attaching.set(photo.id(), "credit", "Amina");
        attaching.set(photo.id(), "name", "well.jpg");
        assertThat(files().getFirst())
                .extracting(Attachment::caption, Attachment::credit, Attachment::name)
                .containsExactly("The well", "Amina", "well.jpg");
        assertThatThrownBy(() -> attaching.set(photo.id(), "name", " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure())
                                .isEqualTo(new Failure.ValueRefused("name", " ", "words")));
        attaching.set(photo.id(), "caption", "");
        assertThat(files().getFirst().caption()).isNull();
        bench.store.undo("Amina");
        assertThat(files().getFirst().caption()).isEqualTo("The well");
    }

    @Test
    void consentIsOfAPersonByRoleAndAFileLetsGoOfOneThatGoes() {
        Attachment photo =
                add(file("a.jpg", PhotoFiles.jpeg(8, 8, 1))).attachments().getFirst();
        Consenting consenting = new Consenting(bench.store, "Amina");
        Consent consent = consenting.note(caseStudy, new Consenting.Said("Treasurer", true, false, ConsentForm.ORAL));
        attaching.setConsent(photo.id(), consent.id());
        assertThat(consenting.list(caseStudy)).containsExactly(consent);
        assertThat(attaching.list(caseStudy).getFirst().consent()).contains(consent);
        attaching.setConsent(photo.id(), null);
        consenting.note(caseStudy, new Consenting.Said("Host", true, true, ConsentForm.ORAL), photo.id());
        assertThat(attaching.list(caseStudy).getFirst().consent().map(Consent::person))
                .contains("Host");
        bench.store.undo("Amina");
        assertThat(consenting.list(caseStudy)).as("one step").containsExactly(consent);
        assertThat(attaching.list(caseStudy).getFirst().consent()).isEmpty();
        assertThatThrownBy(() -> consenting.note(caseStudy, new Consenting.Said(" ", true, true, ConsentForm.WRITTEN)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void filesAreMovedWithinTheirCase() {
        add(file("a.bin", new byte[] {1}), file("b.bin", new byte[] {2}), file("c.bin", new byte[] {3}));
        attaching.move(files().get(2).id(), -1);
        assertThat(files()).extracting(Attachment::name).containsExactly("a.bin", "c.bin", "b.bin");
        attaching.move(files().getFirst().id(), 5);
        assertThat(files()).extracting(Attachment::name).containsExactly("c.bin", "b.bin", "a.bin");
        assertThat(attaching.move(files().getFirst().id(), -1)).isEmpty();
        bench.store.undo("Amina");
        bench.store.undo("Amina");
        assertThat(files()).extracting(Attachment::name).containsExactly("a.bin", "b.bin", "c.bin");
    }

    @Test
    void aRegionOfAPhotoIsTaggedAsAPassageIs() {
        Attachment photo =
                add(file("a.jpg", PhotoFiles.jpeg(8, 8, 1))).attachments().getFirst();
        Region region = new Region(0.25, 0.5, 0.5, 0.25);
        Tag tag = bench.coding().tagPhoto(photo.id(), region, bench.code("P3.08"), Stance.SUPPORTS, null);
        assertThat(attaching.list(caseStudy).getFirst().tags()).singleElement().satisfies(put -> {
            assertThat(put).isEqualTo(tag);
            assertThat(put.region()).isEqualTo("0.25 0.5 0.5 0.25");
            assertThat(put.caseStudy()).isEqualTo(caseStudy);
            assertThat(put.stance()).isEqualTo(Stance.SUPPORTS);
        });
        assertThatThrownBy(() -> bench.coding().tagPhoto(photo.id(), null, bench.code("P3.08"), Stance.NUANCE, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.NuanceNeedsCondition()));
        attaching.remove(List.of(photo.id()));
        assertThat(bench.store.<List<Tag>>read(reader -> reader.all(Tag.class))).isEmpty();
        bench.store.undo("Amina");
        assertThat(attaching.list(caseStudy).getFirst().tags()).containsExactly(tag);
        assertThat(bench.store.check()).isEmpty();
    }
}
