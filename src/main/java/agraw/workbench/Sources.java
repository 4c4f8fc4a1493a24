package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.file.WholeFile;
import agraw.exchange.reference.ReferenceFile;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Kind;
import agraw.model.Pairs;
import agraw.model.Reference;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import agraw.words.NaturalOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sources of cases: brought from reference managers and taken there, freed of duplicates, and cited with page or paragraph. */
public final class Sources {
    private final Store store;
    private final String author;
    private final Locale language;

    /**
     * What a file would bring to a case.
     *
     * @param file its name without the folders
     */
    public record Preview(UUID caseStudy, String file, List<Line> lines) {
        /** Those that are not in the case yet. */
        public List<Reference> fresh() {
            return lines.stream()
                    .filter(line -> line.twin().isEmpty())
                    .map(Line::reference)
                    .toList();
        }
    }

    /** A reference of a file, and the one of the case, or from further up in the file, that seems to be the same. */
    public record Line(Reference reference, Optional<Twins.Twin> twin) {}

    /** The language is that in which fields are named in the list of undo. */
    public Sources(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Sources of(Workbench workbench, Locale language) {
        return new Sources(workbench.store(), workbench.author(), language);
    }

    /** The references of some cases, by case and number. */
    public List<Reference> list(List<UUID> cases) {
        return store.read(reader -> CaseQuery.materials(reader, cases)).stream()
                .flatMap(material -> material.references().stream())
                .toList();
    }

    /** The references of the whole workbook, by the keys of their cases and by number. */
    public List<Reference> all() {
        return list(store.read(reader -> reader.all(CaseStudy.class)).stream()
                .sorted(Comparator.comparing(CaseStudy::key, NaturalOrder.of(language)))
                .map(CaseStudy::id)
                .toList());
    }

    /** The key of the case of a reference; empty where it has none. */
    public String caseKey(Reference reference) {
        UUID caseStudy = reference.caseStudy();
        return caseStudy == null
                ? ""
                : store.read(reader -> reader.find(CaseStudy.class, caseStudy))
                        .map(CaseStudy::key)
                        .orElse("");
    }

    /**
     * Reads a file of references, RIS or BibTeX, and says which of them the case has already. Nothing is changed.
     *
     * @throws Refusal {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge}, {@link Failure.NotReferences}
     */
    public Preview preview(UUID caseStudy, Path file) {
        List<Reference> read = ReferenceFile.read(file);
        Twins twins = new Twins();
        list(List.of(caseStudy)).forEach(twins::add);
        List<Line> lines = new ArrayList<>();
        for (Reference found : read) {
            Reference placed = placed(found, caseStudy, null);
            lines.add(new Line(placed, twins.find(placed)));
            twins.add(placed);
        }
        return new Preview(caseStudy, String.valueOf(file.getFileName()), List.copyOf(lines));
    }

    /** Takes references of a preview into their case, under the next numbers: one change. Those that were taken before are passed over. */
    public Optional<Change> take(UUID caseStudy, List<Reference> chosen) {
        return Step.take(store, author, reader -> {
            CaseStudy study = reader.get(CaseStudy.class, caseStudy);
            List<Reference> there = reader.where(Reference.class, "caseStudy", caseStudy);
            Set<UUID> known = new HashSet<>(there.stream().map(Reference::id).toList());
            long number = highest(there);
            List<Edit> edits = new ArrayList<>();
            for (Reference reference : chosen) {
                if (known.add(reference.id())) {
                    number++;
                    edits.add(Edit.Create.of(placed(reference, caseStudy, number)));
                }
            }
            return new Step(Label.of("change.importReferences", Integer.toString(edits.size()), study.key()), edits);
        });
    }

    private static long highest(Collection<Reference> references) {
        return references.stream()
                .map(Reference::number)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static Reference placed(Reference reference, UUID caseStudy, @Nullable Long number) {
        Map<String, Value> values = new LinkedHashMap<>(Kind.REFERENCE.values(reference));
        values.put("caseStudy", new Value.Id(caseStudy));
        if (number != null) {
            values.put("number", new Value.Whole(number));
        }
        return (Reference) Kind.REFERENCE.entity(reference.id(), values);
    }

    /**
     * Writes the references of cases into a file, which is there only when it is whole.
     *
     * @return how many were written
     * @throws Refusal {@link Failure.NotWritable}
     */
    public int export(List<UUID> cases, SourceFormat format, Path file) {
        List<Reference> references = list(cases);
        WholeFile.write(file, out -> out.write(format.bytes(references)));
        return references.size();
    }

    /** Writes the references of all cases: {@link #export}. */
    public int exportAll(SourceFormat format, Path file) {
        List<Reference> references = all();
        WholeFile.write(file, out -> out.write(format.bytes(references)));
        return references.size();
    }

    /** The pairs of the workbook that seem to be one source, within their cases. */
    public List<Twins.Pair> duplicates() {
        return Twins.among(all());
    }

    /**
     * What merging two references does.
     *
     * @param facts how many cite the one that goes
     * @param tags how many tags and other things cite it
     * @param files that lie with it
     * @param filled how many details of it the one that stays does not have yet
     */
    public record Merged(long facts, long tags, long files, long filled) {}

    /** What {@link #merge} would do; nothing is changed. */
    public Merged previewMerge(UUID kept, UUID gone) {
        List<Edit> edits = store.read(reader ->
                new Merging(reader, reader.get(Reference.class, kept), reader.get(Reference.class, gone)).edits());
        Map<Kind, Set<UUID>> touched = new EnumMap<>(Kind.class);
        edits.stream()
                .filter(Edit.Set.class::isInstance)
                .forEach(edit -> touched.computeIfAbsent(edit.kind(), _ -> new HashSet<>())
                        .add(edit.entity()));
        long facts = touched.getOrDefault(Kind.FACT, Set.of()).size();
        long files = touched.getOrDefault(Kind.ATTACHMENT, Set.of()).size();
        long all = touched.entrySet().stream()
                .filter(kind -> kind.getKey() != Kind.REFERENCE)
                .mapToLong(kind -> kind.getValue().size())
                .sum();
        long filled = edits.stream()
                .filter(edit -> edit instanceof Edit.Set && edit.kind() == Kind.REFERENCE)
                .count();
        return new Merged(facts, all - facts - files, files, filled);
    }

    /** Makes one reference of two of a case: one change. What cites the one that goes, with its page, cites the one that is kept. */
    public Optional<Change> merge(UUID kept, UUID gone) {
        return Step.take(store, author, reader -> {
            Reference stays = reader.get(Reference.class, kept);
            Reference goes = reader.get(Reference.class, gone);
            if (kept.equals(gone) || !Objects.equals(stays.caseStudy(), goes.caseStudy())) {
                throw new Refusal(new Failure.ChangedMeanwhile(Kind.REFERENCE.key()));
            }
            return new Step(
                    Label.of("change.mergeReferences", number(goes), number(stays)),
                    new Merging(reader, stays, goes).edits());
        });
    }

    /** Removes a reference: one change. What cites it no longer does. */
    public Optional<Change> remove(UUID reference) {
        return Step.take(store, author, reader -> {
            Reference gone = reader.get(Reference.class, reference);
            return new Step(Label.of("change.removeReference", number(gone)), new Merging(reader, null, gone).edits());
        });
    }

    private static String number(Reference reference) {
        return reference.number() == null ? "" : reference.number().toString();
    }

    /** Lets a fact cite a reference, or no longer; what was said of the page goes with it. */
    public Optional<Change> cite(UUID fact, UUID reference, boolean cites) {
        return Step.take(store, author, reader -> {
            Fact before = reader.get(Fact.class, fact);
            List<UUID> after = new ArrayList<>(before.cites());
            after.remove(reference);
            Map<String, String> locators = Pairs.parse(before.locators());
            if (cites) {
                after.add(reference);
            } else {
                locators.remove(reference.toString());
            }
            boolean same = before.cites().contains(reference) == cites;
            List<Edit> edits = new ArrayList<>();
            if (!same) {
                edits.addAll(Step.set(before, "cites", new Value.Ids(after)));
                edits.addAll(locators(before, locators));
            }
            return new Step(label(reader, before), edits);
        });
    }

    /** Says where in a reference a fact stands, such as "p. 12" or "§ 4"; empty words are none. */
    public Optional<Change> locate(UUID fact, UUID reference, String words) {
        String clean = Answers.clean(words).replace('\n', ' ');
        return Step.take(store, author, reader -> {
            Fact before = reader.get(Fact.class, fact);
            Map<String, String> locators = Pairs.parse(before.locators());
            if (clean.isEmpty()) {
                locators.remove(reference.toString());
            } else {
                locators.put(reference.toString(), clean);
            }
            return new Step(label(reader, before), locators(before, locators));
        });
    }

    private static List<Edit> locators(Fact before, Map<String, String> locators) {
        String words = Pairs.print(locators);
        return Step.set(before, "locators", words == null ? null : Value.Words.of(words));
    }

    private Label label(Reader reader, Fact fact) {
        String field = reader.find(Field.class, fact.field())
                .map(found -> found.labels().in(language.getLanguage()))
                .orElse("");
        String key = reader.get(CaseStudy.class, fact.caseStudy()).key();
        return Label.of("change.setDetail", field, key);
    }
}
