package agraw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void sentencesAreThoseOfTheLanguage() {
        assertThat(words("The wells are deep. Who paid?  We did!", "en"))
                .containsExactly("The wells are deep.", "Who paid?", "We did!");
        assertThat(words("حفرنا بئرين. من دفع؟ نحن.", "ar")).containsExactly("حفرنا بئرين.", "من دفع؟", "نحن.");
        assertThat(words("  ", "fr")).isEmpty();
        assertThat(words("", "fr")).isEmpty();
    }

    private static List<String> words(String words, String language) {
        return Sentences.of(words, language).stream()
                .map(extent -> words.substring(extent.start(), extent.end()))
                .toList();
    }
}
