package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Hundredths;
import agraw.desktop.kit.Slot;
import agraw.workbench.Exporting;
import agraw.workbench.Finding;
import agraw.workbench.Giving;
import agraw.workbench.Importing;
import agraw.workbench.Outcome;
import agraw.workbench.Progress;
import agraw.workbench.ViewExport;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Brings files into the library and writes files from it, and reports on both. */
final class LibraryFiles {
    private final Desk desk;
    private final LibraryModel model;
    private final FilesReport report;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Slot counting = new Slot();

    /** A job on files that hears how far it is asked to go. */
    private interface Bringing {
        List<Outcome> run(Importing importing, Progress heard, BooleanSupplier cancelled);
    }

    LibraryFiles(Desk desk, LibraryModel model) {
        this.desk = desk;
        this.model = model;
        this.report = new FilesReport(desk, () -> stopped.set(true));
    }

    FilesReport report() {
        return report;
    }

    void importFiles() {
        List<Path> files = desk.files().open(desk.say("library.import.title"));
        if (!files.isEmpty()) {
            bring((importing, heard, cancelled) -> importing.importFiles(files, heard, cancelled));
        }
    }

    /** Brings the published cases that travel with the program. */
    void importPublished() {
        bring(Importing::importShipped);
    }

    private void bring(Bringing job) {
        stopped.set(false);
        Importing importing =
                new Importing(desk.workbench().store(), desk.workbench().author());
        Progress heard = (done, total) -> desk.work().show(() -> report.importing(done, total));
        desk.work()
                .write(() -> job.run(importing, heard, stopped::get))
                .onDone(report::imported)
                .start();
    }

    /** Counts the photos and recordings of cases of which no consent is noted; only the last answer that was asked for comes. */
    void notNoted(List<UUID> cases, LongConsumer heard) {
        desk.work()
                .read(() -> Exporting.of(desk.workbench()).notNoted(cases))
                .in(counting)
                .onDone(heard::accept)
                .start();
    }

    /** Writes cases as files into a folder that the person chooses; content: with their photos and files, on these terms. */
    void exportCases(List<UUID> cases, boolean content, Giving giving) {
        desk.files().folder(desk.say("library.export.title")).ifPresent(folder -> {
            stopped.set(false);
            Progress heard = new Hundredths(desk.work(), content ? report::exportingBytes : report::exporting);
            desk.work()
                    .read(() -> new Exporting(desk.workbench().store())
                            .export(cases, folder, content, giving, heard, stopped::get))
                    .onDone(written -> report.exported(
                            written.size(),
                            folder.toString(),
                            written.stream()
                                    .flatMap(one -> one.withheld().stream())
                                    .toList()))
                    .start();
        });
    }

    /** Writes what is shown as a spreadsheet: .xlsx or .csv. */
    void exportView(String ending) {
        model.found().ifPresent(found -> {
            String name = model.chosenView().map(view -> view.name()).orElse(desk.say("views.sheet"));
            desk.files()
                    .save(desk.say("views.export.title"), name.replaceAll("[\\\\/:*?\"<>|]", "_") + ending)
                    .ifPresent(file -> write(found, withEnding(file, ending)));
        });
    }

    private static Path withEnding(Path file, String ending) {
        return ViewExport.takes(file) ? file : file.resolveSibling(file.getFileName() + ending);
    }

    private void write(Finding.Found found, Path file) {
        stopped.set(false);
        Progress heard = (done, total) -> {
            if (done % 50 == 0) {
                desk.work().show(() -> report.writing(done, total));
            }
        };
        desk.work()
                .read(() -> ViewExport.write(found, file, desk.messages(), heard, stopped::get))
                .onDone(done -> report.written(done, found.count(), file.toString()))
                .start();
    }
}
