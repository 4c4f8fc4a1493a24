package agraw.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.library.Filter.Line;
import agraw.model.CaseStudy;
import agraw.model.Ids;
import agraw.workbench.Shelf;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final UUID TRUST = Ids.next();
    private static final UUID OWNERSHIP = Ids.next();
    private static final Line MELGUE = line("MR-MEL", "Eau potable à Melgué", "Mauritania", "T2", TRUST);
    private static final Line TALIOUINE = line("MA-SAFF", "زعفران تَالْوِين", "Morocco", "T3", OWNERSHIP);

    @Test
    void takesAllWordsWhereverTheyStandWithoutAccentsAndCapitals() {
        assertThat(Filter.NONE.withWords("melgue MAURITANIA").takes(MELGUE)).isTrue();
        assertThat(Filter.NONE.withWords("  EAU  ").takes(MELGUE)).isTrue();
        assertThat(Filter.NONE.withWords("melgue morocco").takes(MELGUE)).isFalse();
    }

    @Test
    void findsArabicWithoutItsVowelSigns() {
        assertThat(Filter.NONE.withWords("تالوين").takes(TALIOUINE)).isTrue();
    }

    @Test
    void valuesOfOneFacetWidenAndFacetsNarrow() {
        Filter countries = Filter.NONE.with(Facet.COUNTRY, "Mauritania", true).with(Facet.COUNTRY, "Morocco", true);
        assertThat(countries.takes(MELGUE)).isTrue();
        assertThat(countries.takes(TALIOUINE)).isTrue();
        Filter both = countries.with(Facet.PRINCIPLE, TRUST.toString(), true);
        assertThat(both.takes(MELGUE)).isTrue();
        assertThat(both.takes(TALIOUINE)).isFalse();
    }

    @Test
    void aFacetCountsWhatTheOthersTake() {
        Filter filter = Filter.NONE.with(Facet.COUNTRY, "Morocco", true).with(Facet.TYPE, "T3", true);
        assertThat(filter.takesBut(MELGUE, Facet.COUNTRY)).isFalse();
        assertThat(filter.takesBut(TALIOUINE, Facet.COUNTRY)).isTrue();
        assertThat(filter.with(Facet.TYPE, "T3", false).takesBut(MELGUE, Facet.COUNTRY))
                .isTrue();
    }

    @Test
    void whatIsUncheckedAgainIsNoFilter() {
        assertThat(Filter.NONE
                        .with(Facet.TYPE, "T3", true)
                        .with(Facet.TYPE, "T3", false)
                        .isEmpty())
                .isTrue();
    }

    private static Line line(String key, String title, String country, String type, UUID principle) {
        CaseStudy study = new CaseStudy(Ids.next(), key, title, "fr", null, null);
        return Line.of(new Shelf.Row(study, country, type, "", "", 1, Map.of(principle, 2L), 0), "");
    }
}
