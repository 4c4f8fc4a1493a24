package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Match;
import agraw.model.Section;
import agraw.model.Strength;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three needs and two capacities, matched by two people. */
class NeedMatchTest {
    private static final Section SECTION = Material.section("needs_and_capacities");
    private static final Field NEEDS = Material.field(SECTION, NeedMatch.NEEDS, FieldType.GROUP, true);
    private static final Field STATED_BY = Material.part(NEEDS, NeedMatch.STATED_BY, FieldType.CHOICE);
    private static final Field CAPACITIES = Material.field(SECTION, NeedMatch.CAPACITIES, FieldType.GROUP, true);
    private static final Form FORM = new Form(List.of(SECTION), List.of(NEEDS, STATED_BY, CAPACITIES), List.of());
    private static final CaseStudy STUDY = Material.study("MR-MEL");

    private static final Fact WATER = Material.fact(STUDY, NEEDS, "Safe water");
    private static final Fact LIGHT = Material.fact(STUDY, NEEDS, "Light");
    private static final Fact ROADS = Material.fact(STUDY, NEEDS, "Roads");
    private static final Fact MONEY = Material.fact(STUDY, CAPACITIES, "Money from France");
    private static final Fact SKILL = Material.fact(STUDY, CAPACITIES, "An electrician");
    private static final Fact WHO =
            Material.fact(STUDY.id(), STATED_BY.id(), WATER.id(), null, "residents", null, null, List.of());

    private static Match match(Fact need, Fact capacity, Strength strength, String author) {
        return new Match(
                UUID.randomUUID(), STUDY.id(), need.id(), capacity.id(), strength, null, author, Instant.EPOCH);
    }

    private static NeedMatch of(Match... matches) {
        return NeedMatch.of(
                FORM,
                Material.material(
                        STUDY, List.of(WATER, LIGHT, ROADS, MONEY, SKILL, WHO), List.of(), List.of(), List.of()),
                List.of(matches));
    }

    @Test
    void factsOfTheTwoFieldsAreTheNeedsAndCapacitiesWithTheirParts() {
        NeedMatch match = of();
        assertThat(match.needs()).extracting(Answer::fact).containsExactly(WATER, LIGHT, ROADS);
        assertThat(match.capacities()).extracting(Answer::fact).containsExactly(MONEY, SKILL);
        assertThat(NeedMatch.parts(match.needs().getFirst(), NeedMatch.STATED_BY))
                .extracting(part -> part.fact().value())
                .containsExactly("residents");
    }

    @Test
    void aNeedIsMetAsWellAsItsBestCapacityMeetsIt() {
        NeedMatch match = of(
                match(LIGHT, MONEY, Strength.WEAK, "Amina"),
                match(LIGHT, SKILL, Strength.STRONG, "Amina"),
                match(WATER, MONEY, Strength.PARTIAL, "Amina"));
        assertThat(match.met(LIGHT)).contains(Strength.STRONG);
        assertThat(match.met(WATER)).contains(Strength.PARTIAL);
        assertThat(match.met(ROADS)).isEmpty();
        assertThat(match.unmet()).extracting(Answer::fact).containsExactly(ROADS);
        assertThat(match.unused()).isEmpty();
        assertThat(match.count(Strength.STRONG)).isEqualTo(1);
        assertThat(match.count(Strength.PARTIAL)).isEqualTo(1);
        assertThat(match.count(Strength.WEAK)).as("that need is met better").isZero();
    }

    @Test
    void whatTwoPeopleSayDifferentlyIsKeptAndTheCarefulOneCounts() {
        Match hers = match(LIGHT, SKILL, Strength.STRONG, "Amina");
        Match his = match(LIGHT, SKILL, Strength.WEAK, "Idir");
        NeedMatch match = of(his, hers);
        assertThat(match.of(LIGHT, SKILL)).containsExactly(hers, his);
        assertThat(match.isDisputed(LIGHT, SKILL)).isTrue();
        assertThat(match.strength(LIGHT, SKILL)).contains(Strength.WEAK);
        assertThat(match.isDisputed(LIGHT, MONEY)).isFalse();
    }

    @Test
    void aMatchOfAFactThatIsGoneCountsNowhere() {
        Fact gone = Material.fact(STUDY, CAPACITIES, "Gone");
        NeedMatch match = of(match(WATER, gone, Strength.STRONG, "Amina"));
        assertThat(match.matches()).isEmpty();
        assertThat(match.unmet()).hasSize(3);
        assertThat(match.unused()).extracting(Answer::fact).containsExactly(MONEY, SKILL);
    }

    @Test
    void aFormWithoutTheFieldsHasNeither() {
        Form other = new Form(List.of(SECTION), List.of(), List.of());
        NeedMatch match = NeedMatch.of(
                other, Material.material(STUDY, List.of(WATER), List.of(), List.of(), List.of()), List.of());
        assertThat(match.needs()).isEmpty();
        assertThat(match.capacities()).isEmpty();
    }
}
