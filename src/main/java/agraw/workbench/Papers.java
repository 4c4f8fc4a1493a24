package agraw.workbench;

import agraw.change.Edit;
import agraw.exchange.file.WholeFile;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.report.paper.Pdf;
import agraw.store.Store;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Prints forms, question guides and consent sheets as PDF, and finds the case of a paper that comes back. */
public final class Papers {
    private final Store store;
    private final String workbook;

    public Papers(Store store) {
        this.store = store;
        this.workbook = PaperCode.shortName(store.workbook());
    }

    public static Papers of(Workbench workbench) {
        return new Papers(workbench.store());
    }

    /**
     * What is to be printed.
     *
     * @param cases ids, in the order of the papers; none for a paper of no case, with the workbook's first template
     * @param messages the words of the paper
     * @param language of the labels of form and codebook (BCP 47), where they have it
     */
    public record Order(Paper paper, List<UUID> cases, Messages messages, String language) {
        public Order {
            cases = List.copyOf(cases);
        }

        /** A paper in the language of the messages. */
        public static Order of(Paper paper, List<UUID> cases, Messages messages) {
            return new Order(paper, cases, messages, messages.locale().getLanguage());
        }

        /** A paper in some language, asked for by a person who reads the messages. */
        public static Order in(String language, Paper paper, List<UUID> cases, Messages person) {
            return new Order(paper, cases, PaperLanguage.words(language, person), language);
        }
    }

    /** The case of a paper, and which paper it is. */
    public record Found(CaseStudy caseStudy, Paper paper) {}

    /**
     * Writes a file; one of this name is replaced, and only when the new one is whole.
     *
     * @param progress hears of papers done, and of all
     * @param cancelled asked before each paper; then no file is written
     * @return whether the file was written
     * @throws Refusal {@link Failure.NotWritable}; {@link Failure.ChangedMeanwhile} if a case is gone
     */
    public boolean write(Order order, Path file, Progress progress, BooleanSupplier cancelled) {
        return WholeFile.writeUnlessStopped(
                file,
                part -> new Pdf()
                        .write(
                                new PaperMaking(store, this).papers(order),
                                part,
                                done -> progress.at(
                                        done, Math.max(1, order.cases().size())),
                                cancelled));
    }

    /** The languages that papers of some cases can be in, or of no case, by their tags. */
    public List<PaperLanguage> languages(List<UUID> cases) {
        return store.read(reader -> PaperLanguage.of(reader, cases));
    }

    /** The code that is printed on a paper of a case. */
    public PaperCode code(CaseStudy study, Paper paper) {
        return new PaperCode(study.key(), workbook, paper);
    }

    /** Whether typed words are meant as the code of a paper, so that they are to be resolved and not looked for as words. */
    public boolean isCode(String typed) {
        return PaperCode.isMeant(typed, workbook);
    }

    /**
     * Finds the case of a code that was typed or scanned, in full or in its short form, whatever its spaces, capitals and digits, also if
     * its key was changed since.
     *
     * @throws Refusal {@link Failure.PaperCodeMistyped}, {@link Failure.NotAPaperCode}, {@link Failure.PaperOfOtherWorkbook} or
     *     {@link Failure.UnknownCase}
     */
    public Found resolve(String typed) {
        PaperCode code = PaperCode.parse(typed);
        if (!code.workbook().equals(workbook)) {
            throw new Refusal(new Failure.PaperOfOtherWorkbook(typed.strip(), code.workbook(), workbook));
        }
        List<CaseStudy> named = store.read(reader -> reader.all(CaseStudy.class)).stream()
                .filter(study -> code.names(study.key()))
                .toList();
        return named.stream()
                .filter(study -> PaperCode.begins(typed, study.key()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .or(() -> renamed(code))
                .map(study -> new Found(study, code.paper()))
                .orElseThrow(() -> new Refusal(new Failure.UnknownCase(code.caseKey())));
    }

    /** The case that had another key when its paper was printed. */
    private Optional<CaseStudy> renamed(PaperCode code) {
        return store.read(reader -> reader.all(CaseStudy.class)).stream()
                .filter(study -> store.history(study.id()).stream()
                        .flatMap(change -> change.edits().stream())
                        .anyMatch(edit -> edit instanceof Edit.Set set
                                && set.entity().equals(study.id())
                                && set.property().equals("key")
                                && set.before() instanceof Value.Words(String before)
                                && code.names(before)))
                .findFirst();
    }

    /** The name of a file for a paper that a person can find again, with its language where it is not the person's. */
    public static String fileName(Messages messages, Paper paper, List<CaseStudy> cases, String language) {
        String kind = messages.say("paper." + paper.word())
                + (language.equals(messages.locale().getLanguage()) ? "" : " " + language);
        return FileNames.of(cases.size() == 1 ? cases.getFirst().key() + " " + kind : kind) + ".pdf";
    }
}
