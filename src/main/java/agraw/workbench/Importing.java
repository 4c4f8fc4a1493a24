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
import java.util.Optional;
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
     * @param cancelled asked all the while
     * @return what became of each file, in order; files after a cancel are not named
     */
    public List<Outcome> importFiles(List<Path> paths, Progress progress, BooleanSupplier cancelled) {
        CaseFiles found = CaseFiles.under(paths, cancelled);
        List<Outcome> outcomes = new ArrayList<>(found.refused());
        outcomes.addAll(importAll(
                found.files().stream()
                        .map(file -> new Waiting(file.toString(), () -> reader.read(file), Optional.of(file)))
                        .toList(),
                progress,
                cancelled));
        return outcomes;
    }

    /** Imports the published case studies that ship with the program, in the order of their keys. */
    public List<Outcome> importShipped(Progress progress, BooleanSupplier cancelled) {
        return importAll(
                Shipped.caseKeys().stream()
                        .map(key -> new Waiting(
                                key + ".json",
                                () -> reader.read(key + ".json", Shipped.caseFile(key)),
                                Optional.empty()))
                        .toList(),
                progress,
                cancelled);
    }

    private record Waiting(String name, Supplier<CaseReader.Read> read, Optional<Path> path) {}

    private List<Outcome> importAll(List<Waiting> files, Progress progress, BooleanSupplier cancelled) {
        List<Outcome> outcomes = new ArrayList<>();
        progress.at(0, files.size());
        for (Waiting file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Optional<Outcome> outcome = outcome(file, cancelled);
            if (outcome.isEmpty()) {
                break;
            }
            outcomes.add(outcome.get());
            progress.at(outcomes.size(), files.size());
        }
        return outcomes;
    }

    /** What became of a file; nothing when it was cancelled. */
    private Optional<Outcome> outcome(Waiting file, BooleanSupplier cancelled) {
        try {
            return Optional.of(take(file, file.read().get(), cancelled));
        } catch (Counted.Cancelled e) {
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(new Outcome.Refused(file.name(), e.failure()));
        }
    }

    private Outcome take(Waiting waiting, CaseReader.Read read, BooleanSupplier cancelled) {
        String file = waiting.name();
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
        List<Failure> told = new TakingContent(store, file, waiting.path(), cancelled).take(read.caseFile());
        List<Edit> edits = entities.stream().<Edit>map(Edit.Create::of).toList();
        store.commit(new Draft(Label.of("change.importCase", key), author, edits));
        return new Outcome.Imported(file, key, entities.getFirst().id(), told);
    }
}
