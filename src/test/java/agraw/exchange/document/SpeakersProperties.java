package agraw.exchange.document;

import static agraw.exchange.document.SomeDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // short lines are read better side by side
class SpeakersProperties {
    private static List<String> pasted(String words) {
        return told(DocumentReading.pastedWords(words));
    }

    @Test
    void namesThatTakeTurnsAreSpeakers() {
        assertThat(pasted(String.join(
                        "\n",
                        "Amina (présidente) : Bonjour.",
                        "M. Benali : Bonjour.",
                        "Amina : Avec qui ?",
                        "M. Benali : Avec eux.",
                        "Et avec elles.")))
                .containsExactly(
                        "body <Amina (présidente)> Bonjour.",
                        "body <M. Benali> Bonjour.",
                        "body <Amina (présidente)> Avec qui ?",
                        "body <M. Benali> Avec eux.",
                        "body <M. Benali> Et avec elles.");
        assertThat(pasted("المحاور: متى بدأتم؟\nأمينة: سنة 1996.\nالمحاور: مع من؟\nأمينة: مع النساء."))
                .first()
                .isEqualTo("body <المحاور> متى بدأتم؟");
    }

    @Test
    void aMarkedTimeMakesANameASpeakersAtOnce() {
        assertThat(pasted("[00:12:31] Amina: We began.\n00:12:40 Omar : Why?\nFatima [12:50]: No.\n(٠١:٠٢) خديجة: نعم"))
                .containsExactly(
                        "body @751.0 <Amina> We began.",
                        "body @760.0 <Omar> Why?",
                        "body @770.0 <Fatima> No.",
                        "body @62.0 <خديجة> نعم");
        assertThat(pasted("[00:10] So it began.\n[00:20] And went on."))
                .containsExactly("body @10.0 So it began.", "body @20.0 And went on.");
    }

    @Test
    void aNameMayStandAboveWhatIsSaid() {
        assertThat(pasted("[00:10] Amina:\nWe began.\n\n[00:20] Omar:\nWhy?\n\n[00:30] Amina:"))
                .containsExactly("body @10.0 <Amina> We began.", "body @20.0 <Omar> Why?", "body [00:30] Amina:");
    }

    @Test
    void labelsAddressesAndProgrammesHaveNoSpeakers() {
        String words = String.join(
                "\n",
                "Note: bring water.",
                "Date: 3 May",
                "http://example.org",
                "https://example.org",
                "Source: the mayor",
                "Note: again.",
                "Source: them",
                "09:00 Opening: the mayor",
                "10:30 Break: coffee",
                "Remember this: it matters.");
        assertThat(DocumentReading.pastedWords(words).paragraphs()).allSatisfy(each -> {
            assertThat(each.speaker()).isNull();
            assertThat(each.at()).isNull();
        });
        assertThat(pasted("Amina: said once.\nAll else is prose.\nMore prose."))
                .first()
                .isEqualTo("body Amina: said once.");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Amina",
                "M. Benali",
                "Dr. El Fassi",
                "INTERVIEWER",
                "Q",
                "R1",
                "Speaker 2",
                "Marie-Claire",
                "N’Diaye",
                "أمينة",
                "الحاج محمد",
                "Lalla Fatima Zahra");
    }

    @Property(tries = 300)
    void wordsThatAreSaidComeBackWithWhoSaidThemAndWhen(
            @ForAll("names") String one,
            @ForAll("names") String other,
            @ForAll @IntRange(max = 359_999) int second,
            @ForAll boolean space,
            @ForAll boolean brackets) {
        String time = "%d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
        String before = brackets ? "[" + time + "] " : time + " ";
        String colon = space ? "\u00a0: " : ": ";
        Document document = DocumentReading.pastedWords(
                before + one + colon + "first words\n\n" + before + other + colon + "second: words");
        assertThat(document.paragraphs())
                .extracting(DocumentParagraph::content)
                .containsExactly("first words", "second: words");
        assertThat(document.paragraphs()).extracting(DocumentParagraph::speaker).containsExactly(one, other);
        assertThat(document.paragraphs())
                .allSatisfy(each -> assertThat(each.at()).hasSeconds(second));
    }

    @Property(tries = 300)
    void noLetterOfWordsIsLostWhateverTheyLookLike(@ForAll("lines") List<String> lines) {
        String words = String.join("\n", lines);
        if (words.isBlank()) {
            return;
        }
        StringBuilder kept = new StringBuilder();
        for (DocumentParagraph each : DocumentReading.pastedWords(words).paragraphs()) {
            kept.append(each.speaker() == null ? "" : each.speaker()).append(each.content());
        }
        for (String word : words.split("[^a-z]+", -1)) {
            assertThat(kept.toString()).contains(word);
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> piece = Arbitraries.of(
                "amina: ",
                "omar : ",
                "[00:10] ",
                "1:02:03 ",
                "note: ",
                "so it is",
                " and more",
                "(role): ",
                "- ",
                "http://a.b",
                "");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
