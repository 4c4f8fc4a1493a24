package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreementTest {
    private static final Form.Entry ONE = Material.entry(FieldType.TEXT, false);
    private static final Form.Entry LIST = Material.entry(FieldType.TEXT, true);

    @Test
    void aFieldWithOneAnswerDisagreesWhereItsFactsDiffer() {
        Fact one = Material.fact("1987");
        Fact other = Material.fact("1989");
        assertThat(Disagreement.of(ONE, List.of(one, other)))
                .containsExactly(new Disagreement(null, List.of(one, other)));
        assertThat(Disagreement.of(ONE, List.of(one))).isEmpty();
        assertThat(Disagreement.of(ONE, List.of())).isEmpty();
    }

    @Test
    void aListDisagreesOnlyWithinATopic() {
        Fact villages = on("villages", "106", null, null);
        Fact about = on("Villages ", "about 100", null, null);
        Fact inns = on("inns", "21", null, null);
        assertThat(Disagreement.of(LIST, List.of(villages, inns, Material.fact("x"), about, Material.fact("y"))))
                .containsExactly(new Disagreement("villages", List.of(villages, about)));
    }

    @Test
    void spacesCapitalsZerosAndTheOrderOfChoicesAreNoDisagreement() {
        assertThat(Disagreement.of(ONE, List.of(Material.fact(" Paris area"), Material.fact("paris  area "))))
                .isEmpty();
        assertThat(Disagreement.of(
                        Material.entry(FieldType.DECIMAL, false),
                        List.of(Material.fact("12.50"), Material.fact("12.5"))))
                .isEmpty();
        assertThat(Disagreement.of(
                        Material.entry(FieldType.CHOICES, false),
                        List.of(Material.fact("water|health"), Material.fact("health|water"))))
                .isEmpty();
        assertThat(Disagreement.of(
                        Material.entry(FieldType.CHOICES, false),
                        List.of(Material.fact("water|health"), Material.fact("water"))))
                .hasSize(1);
    }

    @Test
    void unitsThatDifferDisagreeAndAUnitLeftOutDoesNot() {
        assertThat(Disagreement.of(LIST, List.of(on("grant", "70", "EUR", null), on("grant", "70", "MAD", null))))
                .hasSize(1);
        assertThat(Disagreement.of(LIST, List.of(on("grant", "70", "EUR", null), on("grant", "70", null, null))))
                .isEmpty();
    }

    @Test
    void aFigureThatChangedWithTimeIsNoDisagreement() {
        assertThat(Disagreement.of(
                        LIST, List.of(on("members", "80", null, "2005"), on("members", "100", null, "2010"))))
                .isEmpty();
        assertThat(Disagreement.of(
                        LIST, List.of(on("members", "80", null, "2010"), on("members", "100", null, "2010-05"))))
                .hasSize(1);
        assertThat(Disagreement.of(LIST, List.of(on("members", "80", null, "2010"), on("members", "100", null, null))))
                .hasSize(1);
    }

    private static Fact on(String topic, String value, @Nullable String unit, @Nullable String asOf) {
        return Material.fact(UUID.randomUUID(), UUID.randomUUID(), null, topic, value, unit, asOf, List.of());
    }
}
