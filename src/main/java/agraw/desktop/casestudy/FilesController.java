package agraw.desktop.casestudy;

import agraw.change.Change;
import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Hundredths;
import agraw.desktop.kit.Slot;
import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Region;
import agraw.model.Stance;
import agraw.workbench.Attaching;
import agraw.workbench.Brought;
import agraw.workbench.Coding;
import agraw.workbench.Consenting;
import agraw.workbench.FactPlace;
import agraw.workbench.FileCopies;
import agraw.workbench.Filed;
import agraw.workbench.Giving;
import agraw.workbench.Incoming;
import agraw.workbench.Permission;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.Tagging;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Brings photos and files into the case, shows them, and hands on what the person says of them. */
final class FilesController {
    private final Desk desk;
    private final CaseModel model;
    private final Attaching attaching;
    private final FileCopies copies;
    private final Consenting consenting;
    private final Coding coding;
    private final Tagging tagging;
    private final Set<AtomicBoolean> underWay = new HashSet<>();

    /** How far files are that come or go, 0 to 1; negative while none do. */
    final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", -1);

    /** Whether copies also take photos and recordings of which no consent is noted: only when the person says so, for the case on screen. */
    final BooleanProperty alsoNotNoted = new SimpleBooleanProperty(this, "alsoNotNoted", false);

    /** Sentences about the files that came or went last. */
    final ObservableList<String> told = FXCollections.observableArrayList();

    FilesController(Desk desk, CaseModel model) {
        this.desk = desk;
        this.model = model;
        this.attaching = Attaching.of(desk.workbench());
        this.copies = FileCopies.of(desk.workbench());
        this.consenting = Consenting.of(desk.workbench());
        this.coding = Coding.of(desk.workbench());
        this.tagging = Tagging.of(desk.workbench());
    }

    /** The files of a case; not for the screen's thread. */
    List<Filed> list(UUID caseStudy) {
        return attaching.list(caseStudy);
    }

    /** Adds files to the case that is shown. */
    void add(Callable<List<Incoming>> files) {
        model.caseStudy()
                .ifPresent(caseStudy -> bring(
                        files,
                        brought -> desk.work()
                                .write(() -> attaching.add(caseStudy, brought))
                                .onDone(added -> tell(added.told()))
                                .onFailed(desk.tell())
                                .start()));
    }

    /** Makes a file the answer to a field. */
    void answer(FactPlace place, Callable<List<Incoming>> files) {
        bring(files, brought -> {
            switch (brought.getFirst()) {
                case Brought.Refused(String _, Failure failure) -> desk.tell().accept(new Refusal(failure));
                case Brought.Kept kept ->
                    desk.work()
                            .write(() -> attaching.answer(place, kept))
                            .onDone(_ -> kept.told().map(Refusal::new).ifPresent(desk.tell()))
                            .onFailed(desk.tell())
                            .start();
            }
        });
    }

    /** Copies files onto the workbook's disk beside all other work: a large one takes a while, and nothing else must wait for it. */
    private void bring(Callable<List<Incoming>> files, Consumer<List<Brought>> then) {
        AtomicBoolean stop = begin();
        desk.work()
                .read(() -> attaching.bring(files.call(), percents(), stop::get))
                .onDone(brought -> brought.filter(some -> !some.isEmpty()).ifPresent(then))
                .onFailed(desk.tell())
                .onEnd(() -> end(stop))
                .start();
    }

    private AtomicBoolean begin() {
        AtomicBoolean stop = new AtomicBoolean();
        underWay.add(stop);
        told.clear();
        progress.set(0);
        return stop;
    }

    private void end(AtomicBoolean stop) {
        underWay.remove(stop);
        if (underWay.isEmpty()) {
            progress.set(-1);
        }
    }

    /** What was cancelled meanwhile shows nothing any more. */
    private Progress percents() {
        return new Hundredths(
                desk.work(),
                (done, total) -> progress.set(progress.get() < 0 ? -1 : total == 0 ? 0 : (double) done / total));
    }

    /** Stops all files that are on their way. */
    void cancel() {
        underWay.forEach(stop -> stop.set(true));
    }

    private void tell(List<Failure> failures) {
        told.setAll(failures.stream()
                .map(failure -> Saying.failure(desk.messages(), failure))
                .toList());
    }

    /** The small picture of a photo, when it is there; failed hears that there is none. */
    void small(Attachment photo, Consumer<Image> shown, Consumer<Throwable> failed) {
        picture(() -> SwingFXUtils.toFXImage(attaching.thumbnails().small(photo), null), new Slot(), shown, failed);
    }

    /** The photo to be looked at; only the last one that was asked for in the slot comes. */
    void large(Attachment photo, Slot slot, Consumer<Image> shown, Consumer<Throwable> failed) {
        picture(() -> SwingFXUtils.toFXImage(attaching.thumbnails().large(photo), null), slot, shown, failed);
    }

    private void picture(Callable<Image> picture, Slot slot, Consumer<Image> shown, Consumer<Throwable> failed) {
        desk.work().read(picture).in(slot).onDone(shown).onFailed(failed).start();
    }

    Optional<Change> set(UUID attachment, String property, String words) {
        return attaching.set(attachment, property, words);
    }

    void move(UUID attachment, int by) {
        write(() -> attaching.move(attachment, by));
    }

    void remove(UUID attachment) {
        write(() -> attaching.remove(List.of(attachment)));
    }

    void setConsent(UUID attachment, @Nullable UUID consent) {
        write(() -> attaching.setConsent(attachment, consent));
    }

    void withdraw(UUID consent, LocalDate day, String askedBy) {
        write(() -> consenting.withdraw(consent, day, askedBy));
    }

    void restore(UUID consent) {
        write(() -> consenting.restore(consent));
    }

    /** How many photos and recordings of the case have no consent noted. */
    long notNoted() {
        return model.files.get().stream()
                .filter(file -> Permission.of(file) == Permission.NOT_NOTED)
                .count();
    }

    void consents(Consumer<List<Consent>> shown) {
        model.caseStudy()
                .ifPresent(caseStudy -> desk.work()
                        .read(() -> consenting.list(caseStudy))
                        .onDone(shown)
                        .onFailed(desk.tell())
                        .start());
    }

    /** Notes a person's consent and says that it is a file's. */
    void noteConsent(UUID attachment, Consenting.Said said, Heard heard) {
        model.caseStudy()
                .ifPresent(caseStudy -> desk.work()
                        .write(() -> consenting.note(caseStudy, said, attachment))
                        .onDone(_ -> heard.done())
                        .onFailed(desk.tell())
                        .start());
    }

    /** Puts a code on a region of a photo, or on all of it. */
    void tag(UUID photo, Optional<Region> region, UUID code, @Nullable Stance stance, String condition, Runnable done) {
        desk.work()
                .write(() -> coding.tagPhoto(photo, region.orElse(null), code, stance, condition))
                .onDone(_ -> done.run())
                .onFailed(desk.tell())
                .start();
    }

    /** Changes a tag of a photo. */
    void change(UUID tag, BiConsumer<Tagging, UUID> change) {
        write(() -> {
            change.accept(tagging, tag);
            return true;
        });
    }

    /** Puts a tag on another region of its photo, or on all of it; failed when it stays where it was. */
    void moveRegion(UUID tag, Optional<Region> region, Runnable failed) {
        desk.work()
                .write(() -> tagging.moveRegion(tag, region.orElse(null)))
                .onFailed(problem -> {
                    desk.tell().accept(problem);
                    failed.run();
                })
                .start();
    }

    void untag(UUID tag) {
        write(() -> {
            tagging.untag(tag);
            return true;
        });
    }

    private void write(Callable<?> step) {
        desk.work().write(step::call).onFailed(desk.tell()).start();
    }

    /** Asks for a place and writes a copy of one file there. */
    void copy(Filed file, boolean withoutPlace) {
        Optional<Path> target = desk.files().save(desk.say("files.copy.title"), FileCopies.proposed(file.attachment()));
        Giving giving = new Giving(withoutPlace, alsoNotNoted.get());
        target.ifPresent(place -> {
            AtomicBoolean stop = begin();
            desk.work()
                    .read(() -> copies.copy(file, place, giving, percents(), stop::get))
                    .onDone(whole -> told.setAll(desk.say("files.copied", whole ? 1 : 0, place.toString())))
                    .onFailed(desk.tell())
                    .onEnd(() -> end(stop))
                    .start();
        });
    }

    /** Asks for a folder and writes copies of all files of the case there. */
    void copyAll(boolean withoutPlace) {
        List<Filed> all = model.files.get();
        Giving giving = new Giving(withoutPlace, alsoNotNoted.get());
        desk.files().folder(desk.say("files.copyAll.title")).ifPresent(folder -> {
            AtomicBoolean stop = begin();
            desk.work()
                    .read(() -> copies.copyAll(all, folder, giving, percents(), stop::get))
                    .onDone(copied -> {
                        tell(copied.leftOut());
                        told.addFirst(desk.say("files.copied", copied.written().size(), folder.toString()));
                    })
                    .onFailed(desk.tell())
                    .onEnd(() -> end(stop))
                    .start();
        });
    }
}
