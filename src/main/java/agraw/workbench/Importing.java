package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.casefile.CaseEntities;
import agraw.exchange.casefile.CaseReader;
import agraw.exchange.casefile.Vocabulary;
import agraw.exchange.content.Shipped;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Brings case files into the workbook: each file whole, as one change that can be taken back, or not at all. */
public final class Importing {
    private final Store store;
    private final String author;
    private final InstantSource clock;
    private final CaseReader reader = new CaseReader();

    public Importing(Store store, String author) {
        this(store, author, InstantSource.system());
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Importing of(Workbench workbench) {
        return new Importing(workbench.store(), workbench.author());
    }

    /** With the clock that says when tags were put. */
    public Importing(Store store, String author, InstantSource clock) {
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Imports files, and all files {@code *.json} of folders and the folders in them; what is hidden there, and workbooks, are passed
     * over. The good ones are taken, also where others are refused.
     *
     * @param progress hears of files done, and of all
     * @param cancelled asked before each file
     * @return what became of each file, in order; files after a cancel are not named
     */
    public List<Outcome> importFiles(List<Path> paths, Progress progress, BooleanSupplier cancelled) {
        CaseFiles found = CaseFiles.under(paths, cancelled);
        List<Outcome> outcomes = new ArrayList<>(found.refused());
        outcomes.addAll(importAll(
                found.files().stream()
                        .map(file -> new Waiting(file.toString(), () -> reader.read(file)))
                        .toList(),
                progress,
                cancelled));
        return outcomes;
    }

    /** Imports the published case studies that ship with the program, in the order of their keys. */
    public List<Outcome> importShipped(Progress progress, BooleanSupplier cancelled) {
        return importAll(
                Shipped.caseKeys().stream()
                        .map(key -> new Waiting(key + ".json", () -> reader.read(key + ".json", Shipped.caseFile(key))))
                        .toList(),
                progress,
                cancelled);
    }

    private record Waiting(String name, Supplier<CaseReader.Read> read) {}

    private List<Outcome> importAll(List<Waiting> files, Progress progress, BooleanSupplier cancelled) {
        List<Outcome> outcomes = new ArrayList<>();
        progress.at(0, files.size());
        for (Waiting file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            outcomes.add(outcome(file));
            progress.at(outcomes.size(), files.size());
        }
        return outcomes;
    }

    private Outcome outcome(Waiting file) {
        try {
            CaseStudy study = take(file.name(), file.read().get());
            return new Outcome.Imported(file.name(), study.key(), study.id());
        } catch (Refusal e) {
            return new Outcome.Refused(file.name(), e.failure());
        }
    }

    private CaseStudy take(String file, CaseReader.Read read) {
        String key = read.caseFile().key();
        Vocabulary vocabulary = store.read(from -> {
            Stream<CaseStudy> known = from.all(CaseStudy.class).stream();
            if (known.anyMatch(study -> study.key().equalsIgnoreCase(key))) {
                throw new Refusal(new Failure.CaseExists(file, key));
            }
            return Vocabulary.of(from);
        });
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Entity> entities = CaseEntities.of(read, vocabulary, author, now);
        List<Edit> edits = entities.stream().<Edit>map(Edit.Create::of).toList();
        store.commit(new Draft(Label.of("change.importCase", key), author, edits));
        return (CaseStudy) entities.getFirst();
    }
}
