package agraw.exchange.casefile;

import agraw.model.Criterion;
import agraw.model.Labels;
import agraw.model.Match;
import agraw.model.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people judged of a case as a file lists it: criteria are c1, c2 and so on, only those with a score. */
final class JudgedListing {
    private final CaseContent.Judged judged;
    private final ReferenceListing references;
    private final Map<UUID, String> facts;
    private final Map<UUID, String> criteria = new HashMap<>();

    JudgedListing(CaseContent.Judged judged, ReferenceListing references, Map<UUID, String> facts) {
        this.judged = judged;
        this.references = references;
        this.facts = facts;
    }

    /** Matches of facts that the file has. */
    List<CaseFile.Match> matches() {
        return judged.matches().stream()
                .map(this::match)
                .filter(Objects::nonNull)
                .toList();
    }

    private CaseFile.@Nullable Match match(Match match) {
        String need = facts.get(match.need());
        String capacity = facts.get(match.capacity());
        return need == null || capacity == null
                ? null
                : new CaseFile.Match(
                        need,
                        capacity,
                        Objects.requireNonNull(Constants.write(match.strength())),
                        Blank.toNull(match.reason()),
                        Blank.or(match.author(), "?"),
                        match.at().toString());
    }

    List<CaseFile.Criterion> criteria() {
        Set<UUID> scored = judged.scores().stream().map(Score::criterion).collect(Collectors.toSet());
        List<CaseFile.Criterion> listed = new ArrayList<>();
        for (Criterion criterion : judged.criteria()) {
            if (scored.contains(criterion.id())) {
                String id = "c" + (listed.size() + 1);
                criteria.put(criterion.id(), id);
                listed.add(new CaseFile.Criterion(
                        id,
                        words(criterion.labels(), "?"),
                        criterion.definitions().isEmpty() ? null : wordsOrNone(criterion.definitions()),
                        criterion.weight(),
                        criterion.lowest(),
                        criterion.highest()));
            }
        }
        return listed;
    }

    private static Map<String, String> words(Labels labels, String otherwise) {
        Map<String, String> words = wordsOrNone(labels);
        return words == null ? Map.of("en", otherwise) : words;
    }

    private static @Nullable Map<String, String> wordsOrNone(Labels labels) {
        Map<String, String> words = new java.util.TreeMap<>(labels.byLanguage());
        words.values().removeIf(String::isEmpty);
        return words.isEmpty() ? null : words;
    }

    /** After {@link #criteria}. */
    List<CaseFile.Score> scores() {
        return judged.scores().stream()
                .filter(score -> criteria.containsKey(score.criterion()))
                .map(score -> new CaseFile.Score(
                        Objects.requireNonNull(criteria.get(score.criterion())),
                        score.points(),
                        Blank.toNull(score.evidence()),
                        references.numbers(score.cites()),
                        Blank.or(score.scorer(), "?"),
                        score.at().toString()))
                .toList();
    }
}
