package agraw.workbench;

import agraw.exchange.submission.Column;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Template;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases that submissions may belong to: by their key, else by what they answer to the key's question, else by a submission taken before. */
final class SubmittedCases {
    /** Stands before the submission's id, at the end of the notes of its facts. */
    static final String BEFORE_ID = " · ";

    /** Shorter ids are numbers that another server gives to others. */
    private static final int LEAST_ID = 16;

    private final Template template;
    private final boolean first;
    private final Optional<Column> keyField;
    private final Map<String, CaseStudy> byKey = new HashMap<>();
    private final Map<UUID, CaseStudy> byCase = new HashMap<>();
    private final Map<String, CaseStudy> bySubmission = new HashMap<>();
    private final Map<UUID, List<Fact>> facts;

    /** By what they answer to the key's question; made when it is first asked. */
    private @Nullable Map<String, List<CaseStudy>> byAnswer;

    SubmittedCases(Reader reader, Template template, Optional<Column> keyField) {
        this.template = template;
        this.keyField = keyField;
        this.first = reader.all(Template.class).getFirst().id().equals(template.id());
        for (CaseStudy study : reader.all(CaseStudy.class)) {
            byKey.put(small(study.key()), study);
            if (isOfTemplate(study)) {
                byCase.put(study.id(), study);
            }
        }
        this.facts = reader.whereAny(Fact.class, "caseStudy", byCase.keySet()).stream()
                .collect(Collectors.groupingBy(Fact::caseStudy));
        facts.values().stream().flatMap(List::stream).forEach(this::remember);
    }

    private static String small(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private void remember(Fact fact) {
        String note = fact.note();
        int at = note == null ? -1 : note.lastIndexOf(BEFORE_ID);
        CaseStudy study = byCase.get(fact.caseStudy());
        if (note != null && at >= 0 && study != null) {
            bySubmission.putIfAbsent(note.substring(at + BEFORE_ID.length()), study);
        }
    }

    /** A case without a template has the workbook's first. */
    boolean isOfTemplate(CaseStudy study) {
        return study.template() == null ? first : template.id().equals(study.template());
    }

    List<Fact> facts(CaseStudy study) {
        return facts.getOrDefault(study.id(), List.of());
    }

    /** All facts of the template's cases. */
    List<Fact> facts() {
        return facts.values().stream().flatMap(List::stream).toList();
    }

    /** The case of a submission; none if it is new, several if no one knows which. */
    List<CaseStudy> find(String key, String id) {
        CaseStudy named = byKey.get(small(key));
        if (named != null) {
            return List.of(named);
        }
        List<CaseStudy> answering = answering(key);
        CaseStudy taken = id.length() < LEAST_ID ? null : bySubmission.get(id);
        if (taken != null && (answering.isEmpty() || answering.contains(taken))) {
            return List.of(taken);
        }
        return answering;
    }

    private List<CaseStudy> answering(String key) {
        if (keyField.isEmpty() || !(keyField.get() instanceof Column.Whole whole)) {
            return List.of();
        }
        FieldType type = whole.entry().field().type();
        Map<String, List<CaseStudy>> known = byAnswer;
        if (known == null) {
            known = byAnswer(whole.entry().field());
            byAnswer = known;
        }
        return known.getOrDefault(SubmittedValue.plain(type, key), List.of());
    }

    private Map<String, List<CaseStudy>> byAnswer(Field field) {
        Map<String, List<CaseStudy>> answers = new HashMap<>();
        for (Fact fact : facts()) {
            CaseStudy study = byCase.get(fact.caseStudy());
            if (study != null && fact.field().equals(field.id())) {
                List<CaseStudy> those = answers.computeIfAbsent(
                        SubmittedValue.plain(field.type(), fact.value()), _ -> new ArrayList<>(1));
                if (!those.contains(study)) {
                    those.add(study);
                }
            }
        }
        return answers;
    }

    /** A case that a submission makes, for those behind it. */
    void add(CaseStudy made, String id) {
        byKey.put(small(made.key()), made);
        if (id.length() >= LEAST_ID) {
            bySubmission.putIfAbsent(id, made);
        }
    }
}
