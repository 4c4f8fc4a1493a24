package agraw.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import agraw.model.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final UUID water = Ids.next();
    private final UUID trust = Ids.next();
    private final Text text = new Text(Ids.next(), null, null, TextKind.NOTE, "Notes", "en", "a");
    private final Paragraph first =
            Paragraph.of(Ids.next(), text.id(), "The wells are deep. They were paid for by all.", "a");
    private final Paragraph second = Paragraph.of(Ids.next(), text.id(), "Nobody asked the women.", "b");

    private Tag tag(String coder, UUID code, Paragraph from, long start, Paragraph to, long end) {
        return (Tag) Kind.TAG.entity(
                Ids.next(),
                new LinkedHashMap<>(Map.of(
                        "code", new Value.Id(code),
                        "text", new Value.Id(text.id()),
                        "startParagraph", new Value.Id(from.id()),
                        "startOffset", new Value.Whole(start),
                        "endParagraph", new Value.Id(to.id()),
                        "endOffset", new Value.Whole(end),
                        "coder", new Value.Words(coder),
                        "at", new Value.Moment(Instant.EPOCH))));
    }

    private Agreement of(UnitSize size, Tag... tags) {
        return Agreement.of(
                List.of(new TextMaterial(text, List.of(first, second), List.of(tags))),
                List.of("Amina", "Luc"),
                size,
                Optional::of);
    }

    @Test
    void aUnitIsCodedByWhoeverHasATagOnAnyOfIt() {
        Tag amina = tag("Amina", water, first, 4, first, 9);
        Tag luc = tag("Luc", water, first, 20, second, 6);
        assertThat(of(UnitSize.PARAGRAPH, amina, luc).of(water).percent()).hasValue(0.5);
        assertThat(of(UnitSize.PARAGRAPH, amina, luc).of(water).coded()).containsExactly(1L, 2L);
        assertThat(of(UnitSize.SENTENCE, amina, luc).of(water).percent()).hasValue(0);
        Agreement.Figures characters = of(UnitSize.CHARACTER, amina, luc).of(water);
        assertThat(characters.units())
                .isEqualTo(first.content().length() + (long) second.content().length());
        assertThat(characters.coded()).containsExactly(5L, first.content().length() - 20L + 6);
    }

    @Test
    void characterByCharacterItIsAsIfEachWereAUnit() {
        Tag amina = tag("Amina", water, first, 4, first, 30);
        Tag luc = tag("Luc", water, first, 10, second, 6);
        Ratings each = new Ratings(2);
        int length = first.content().length();
        for (int at = 0; at < length + second.content().length(); at++) {
            each.add(1, at >= 4 && at < 30 ? 1 : 0, at >= 10 && at < length + 6 ? 1 : 0);
        }
        Agreement.Figures figures = of(UnitSize.CHARACTER, amina, luc).of(water);
        assertThat(figures.cohen().orElseThrow())
                .isCloseTo(Coefficients.cohen(each).orElseThrow(), within(1e-12));
        assertThat(figures.alpha().orElseThrow())
                .isCloseTo(Coefficients.alpha(each).orElseThrow(), within(1e-12));
    }

    @Test
    void overAllEachCodeOnEachUnitIsADecision() {
        Agreement agreement = of(
                UnitSize.PARAGRAPH,
                tag("Amina", water, first, 0, first, 3),
                tag("Luc", water, first, 0, first, 3),
                tag("Luc", trust, second, 0, second, 6));
        assertThat(agreement.overall().units()).isEqualTo(4);
        assertThat(agreement.overall().percent()).hasValue(0.75);
    }

    @Test
    void differencesAreListedInTheOrderOfReadingWithBothViews() {
        Agreement agreement = of(
                UnitSize.SENTENCE,
                tag("Luc", trust, second, 0, second, 6),
                tag("Amina", water, first, 0, first, 3),
                tag("Amina", trust, first, 25, first, 30),
                tag("Luc", trust, first, 25, first, 30));
        assertThat(agreement.differences())
                .containsExactly(
                        new Agreement.Difference(water, Passage.within(first, 0, 19), List.of("Amina"), List.of("Luc")),
                        new Agreement.Difference(
                                trust, Passage.within(second, 0, 23), List.of("Luc"), List.of("Amina")));
    }

    @Test
    void tagsOfOthersAndOfOneselfTwiceCountOnce() {
        Agreement agreement = of(
                UnitSize.CHARACTER,
                tag("Amina", water, first, 0, first, 5),
                tag("Amina", water, first, 3, first, 9),
                tag("Luc", water, first, 0, first, 9),
                tag("Somebody else", trust, first, 0, first, 9));
        assertThat(agreement.codes()).containsExactly(water);
        assertThat(agreement.of(water).unitising().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void codesCanBeCountedAsTheirPrinciple() {
        TextMaterial material = new TextMaterial(
                text,
                List.of(first, second),
                List.of(tag("Amina", water, first, 0, first, 5), tag("Luc", trust, first, 0, first, 5)));
        Agreement agreement =
                Agreement.of(List.of(material), List.of("Amina", "Luc"), UnitSize.PARAGRAPH, _ -> Optional.of(water));
        assertThat(agreement.overall().percent()).hasValue(1);
        assertThat(agreement.overall().cohen()).hasValue(1);
    }

    @Test
    void withoutTagsThereIsNothingToAgreeOn() {
        Agreement agreement = of(UnitSize.PARAGRAPH);
        assertThat(agreement.overall().percent()).isEmpty();
        assertThat(agreement.overall().unitising()).isEmpty();
        assertThat(agreement.differences()).isEmpty();
    }
}
