package agraw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void marksWordsTheirStemsAndBeginnings() {
        assertThat(found("Les villages et le village électrifiés", "fr", "villages electr"))
                .containsExactly("villages", "village", "électrifiés");
        assertThat(found("والماء في القرية", "ar", "ماء ")).containsExactly("والماء");
        assertThat(found("The association’s workers", "en", "worker ")).containsExactly("workers");
    }

    @Test
    void aPhraseIsMarkedOnlyWhereItStandsAsAWhole() {
        assertThat(found("Water: drinking water for all, and waste water", "en", "“drinking water”"))
                .containsExactly("drinking", "water");
    }

    @Test
    void aLongPassageIsCutBetweenWordsAroundMostOfWhatWasFound() {
        String passage = "saffron " + "word ".repeat(100) + "saffron growers sell saffron " + "end ".repeat(100);
        Excerpt excerpt = excerpt(passage, "en", "saffron ");
        assertThat(excerpt.words()).startsWith("… word").endsWith("end …").contains("saffron growers sell saffron");
        assertThat(excerpt.words().length()).isLessThan(250);
        assertThat(marked(excerpt)).containsExactly("saffron", "saffron");
    }

    @Test
    void ofWordsThatAreToStandNearEachOtherOnlyThoseAreMarkedThatDo() {
        assertThat(found("Water of the well. Nobody drinks the water; wells are dry.", "en", "well ~2 water "))
                .containsExactly("Water", "well", "water", "wells");
        assertThat(found("Water runs past the old houses to a well. Water and well.", "en", "well ~1 water "))
                .containsExactly("well", "Water", "well");
    }

    @Test
    void nothingButSignsAsksForNothing() {
        assertThat(Asked.of(" … \"\" ?").isEmpty()).isTrue();
        assertThat(Asked.of("«").isEmpty()).isTrue();
        assertThat(Asked.of("\"drinking water").words()).hasSize(2);
    }

    private static List<String> found(String content, String language, String typed) {
        return marked(excerpt(content, language, typed));
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.found().stream()
                .map(span -> excerpt.words().substring(span.start(), span.end()))
                .toList();
    }

    private static Excerpt excerpt(String content, String language, String typed) {
        return Excerpt.of(content, new Looking(Asked.of(typed)).in(content, language));
    }
}
