package agraw.compare.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agraw.compare.configuration.TruthTable.Formula;
import agraw.compare.configuration.TruthTable.Part;
import agraw.compare.configuration.TruthTable.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published example of the survival of democracy between the wars (S. M. Lipset's conditions for 18 European countries), as crisp sets in
 * B. Rihoux and G. De Meur, "Crisp-Set Qualitative Comparative Analysis", in Rihoux and Ragin (eds.), "Configurational Comparative Methods",
 * 2009, chapter 3, and as the data set LC in A. Dusa, "QCA with R", 2019: conditions DEV, URB, LIT, IND, STB; outcome SURV.
 */
class TruthTableTest {
    private static final List<String> CONDITIONS = List.of("DEV", "URB", "LIT", "IND", "STB");
    private static final String COUNTRIES = """
        AU 10110 0
        BE 11111 1
        CZ 11111 1
        EE 00101 0
        FI 10101 1
        FR 10111 1
        DE 11110 0
        GR 00000 0
        HU 00100 0
        IE 10101 1
        IT 00001 0
        NL 11111 1
        PL 00100 0
        PT 00000 0
        RO 00001 0
        ES 00000 0
        SE 10111 1
        UK 11111 1
        """;

    private final Map<UUID, String> names = new HashMap<>();

    @Test
    void theRowsAreThePublishedOnes() {
        TruthTable table = table(COUNTRIES);
        assertThat(table.rows()).hasSize(9);
        assertThat(table.unseen()).isEqualTo(23);
        assertThat(table.hasContradictions()).isFalse();
        assertThat(table.rows().subList(0, 3))
                .allSatisfy(row -> assertThat(row.verdict()).isEqualTo(Verdict.POSITIVE));
        assertThat(table.rows()).extracting(TruthTable.Row::cases).containsExactly(4, 2, 2, 3, 2, 2, 1, 1, 1);
        assertThat(countries(table.rows().getFirst().with())).isEqualTo("BE CZ NL UK");
    }

    @Test
    void theFormulaForWhatWasSeenIsThePublishedOne() {
        List<Formula> formulas = table(COUNTRIES).formulas(Verdict.POSITIVE, false);
        assertThat(formulas).hasSize(1);
        Formula formula = formulas.getFirst();
        assertThat(formula.parts().stream().map(part -> words(part.term())))
                .containsExactlyInAnyOrder("DEV*~URB*LIT*STB", "DEV*LIT*IND*STB");
        assertThat(formula.consistency()).isEqualTo(1);
        assertThat(formula.coverage()).isEqualTo(1);
        Part rural = part(formula, "DEV*~URB*LIT*STB");
        Part industrial = part(formula, "DEV*LIT*IND*STB");
        assertThat(rural.coverage()).isEqualTo(0.5);
        assertThat(rural.unique()).isEqualTo(0.25);
        assertThat(industrial.coverage()).isEqualTo(0.75);
        assertThat(industrial.unique()).isEqualTo(0.5);
        assertThat(countries(rural.cases())).isEqualTo("FI FR IE SE");
        assertThat(countries(industrial.cases())).isEqualTo("BE CZ FR NL SE UK");
    }

    @Test
    void withWhatWasNotSeenTheFormulaIsThePublishedShortOne() {
        List<Formula> formulas = table(COUNTRIES).formulas(Verdict.POSITIVE, true);
        assertThat(formulas).hasSize(1);
        assertThat(formulas.getFirst().parts().stream().map(part -> words(part.term())))
                .containsExactly("DEV*STB");
    }

    @Test
    void whatContradictsItselfIsInNoFormulaAndLowersNothingSilently() {
        TruthTable table = table(COUNTRIES + "XX 11111 0\n");
        assertThat(table.hasContradictions()).isTrue();
        TruthTable.Row row = table.rows().stream()
                .filter(one -> one.verdict() == Verdict.CONTRADICTION)
                .findFirst()
                .orElseThrow();
        assertThat(row.consistency()).isCloseTo(0.8, within(1e-9));
        Formula formula = table.formulas(Verdict.POSITIVE, false).getFirst();
        assertThat(formula.coverage()).isCloseTo(0.5, within(1e-9));
        assertThat(formula.consistency()).isEqualTo(1);
    }

    @Test
    void withoutCasesThereIsNoFormula() {
        TruthTable table = TruthTable.of(3, List.of());
        assertThat(table.rows()).isEmpty();
        assertThat(table.formulas(Verdict.POSITIVE, true)).isEmpty();
    }

    private TruthTable table(String countries) {
        List<Observation> cases = new ArrayList<>();
        for (String line : countries.lines().toList()) {
            String[] parts = line.split(" ", -1);
            UUID id = UUID.nameUUIDFromBytes(parts[0].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            names.put(id, parts[0]);
            int bits = 0;
            for (int at = 0; at < parts[1].length(); at++) {
                bits |= (parts[1].charAt(at) - '0') << at;
            }
            cases.add(new Observation(id, bits, parts[2].equals("1")));
        }
        return TruthTable.of(CONDITIONS.size(), cases);
    }

    private static Part part(Formula formula, String words) {
        return formula.parts().stream()
                .filter(part -> words(part.term()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Term term) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < CONDITIONS.size(); at++) {
            if (term.isAbout(at)) {
                words.add((term.isMet(at) ? "" : "~") + CONDITIONS.get(at));
            }
        }
        return String.join("*", words);
    }

    private String countries(Collection<UUID> ids) {
        return ids.stream().map(names::get).sorted().collect(Collectors.joining(" "));
    }
}
