package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.Subject;
import agraw.model.CaseStudy;
import agraw.model.Comparison;
import agraw.model.Fact;
import agraw.model.Pick;
import agraw.model.Stance;
import agraw.model.Tag;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonsTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private FilledBook book;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @BeforeEach
    void open() {
        book = new FilledBook(folder).withCases();
        workbench = book.workbench();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Fact> facts(UUID study) {
        return workbench.store().read(reader -> reader.whereAny(Fact.class, "caseStudy", List.of(study)));
    }

    private Tag tag(Fact fact) {
        UUID code = Choosing.of(workbench).codebook().principles().getFirst().id();
        return Coding.of(workbench).tagFact(fact.id(), code, Stance.SUPPORTS, null);
    }

    @Test
    void aSynthesisOfAFieldRestsOnTheTagsOnItsFacts() {
        List<CaseStudy> cases = List.of(workbench.caseByKey("MA-ELEC"), workbench.caseByKey("MR-MEL"));
        List<UUID> ids = cases.stream().map(CaseStudy::id).toList();
        Fact fact = facts(ids.getFirst()).getFirst();
        Fact other = facts(ids.getFirst()).stream()
                .filter(one -> !one.field().equals(fact.field()))
                .findFirst()
                .orElseThrow();
        Tag tag = tag(fact);
        tag(other);
        Comparisons comparisons = Comparisons.of(workbench);
        Comparison kept = comparisons.keep("Power and water", ids);
        Subject row = Comparing.of(workbench).read(ids, Pick.ALL).rows().stream()
                .map(agraw.compare.Row::subject)
                .filter(subject ->
                        subject instanceof Subject.OfField && subject.id().equals(fact.field()))
                .findFirst()
                .orElseThrow();
        Pick pick = comparisons.pick(ids, row);
        assertThat(Passages.of(workbench).read(pick))
                .map(passage -> passage.tag().id())
                .containsExactly(tag.id());
        Summaries.of(workbench)
                .write(Summaries.Place.ofRow(kept.id(), row.id()), "Both began small.", List.of(tag.id()), List.of());
        assertThat(added(kept)).isZero();
        tag(fact);
        assertThat(added(kept)).as("tags since").isEqualTo(1);
    }

    private int added(Comparison kept) {
        return Comparisons.of(workbench).written(kept.id()).values().stream()
                .mapToInt(Summaries.Written::added)
                .sum();
    }
}
