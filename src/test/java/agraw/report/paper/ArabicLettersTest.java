package agraw.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of Arabic script on paper have the forms that they are read in. */
class ArabicLettersTest {
    private final ArabicLetters letters = new ArabicLetters();

    /** The letters in logical order: first, middle, last and alone by Unicode's names of the forms. */
    @ParameterizedTest
    @CsvSource({
        "Persian yeh, ایران, fe8d fbfe feae fe8d fee5",
        "gaf and teh, گفتگو, fb94 fed4 fe98 fb95 feee",
        "peh and keheh, پاکستان, fb58 fe8e fb90 feb4 fe98 fe8e fee5",
        "tcheh, چراغ, fb7c feae fe8d fecd",
        "jeh, ژاله, fb8a fe8d fedf feea",
        "heh with yeh above, خانۀ, fea7 fe8e fee7 fba5",
        "Urdu heh and barree, ہے, fba8 fbaf",
        "Urdu retroflexes, ٹڈڑ, fb68 fb89 fb8c",
        "noon ghunna, میں, fee3 fbff fb9f",
        "Arabic, كتاب, fedb fe98 fe8e fe8f",
        "lam with alef, لا الأم, fefb 20 fe8d fef7 fee1",
        "lam with alef within, كلام, fedb fefc fee1",
        "Kurdish ae, ئە, fe8b feea"
    })
    void lettersAreJoined(String what, String typed, String forms) {
        StringBuilder shaped = new StringBuilder();
        letters.shapeText(typed)
                .codePoints()
                .forEach(form -> shaped.append(shaped.isEmpty() ? "" : " ").append(Integer.toHexString(form)));
        assertThat(shaped.toString()).as(what).isEqualTo(forms);
    }

    @Test
    void aNonJoinerPartsLettersAndIsNotPrinted() {
        assertThat(letters.shapeText("می\u200cروم")).isEqualTo("\ufee3\ufbfd\ufead\ufeed\ufee1");
        assertThat(letters.shapeText("ه\u200d")).isEqualTo("\ufeeb");
    }

    @Test
    void vowelSignsStayOnTheirLettersAndBreakNoWord() {
        assertThat(letters.shapeText("مُحَمَّدٌ")).isEqualTo("\ufee3\u064f\ufea4\u064e\ufee4\u064e\u0651\ufeaa\u064c");
        assertThat(letters.shapeText("لَا")).isEqualTo("\ufefb\u064e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansArabicUI-Regular", "NotoSansArabicUI-Bold"})
    void theBundledFontsHaveEveryFormOfPersianUrduAndArabic(String font) throws Exception {
        String all = "آأإابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوؤہھهۀۂةیيىئےۓءلالآ";
        CmapLookup signs = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        ArabicLettersTest.class.getResourceAsStream("/agraw/fonts/" + font + ".ttf")))
                .getUnicodeCmapLookup();
        for (String word : new String[] {all, "ب" + String.join("ب", all.split("")) + "ب"}) {
            String shaped = letters.shapeText(Normalizer.normalize(word, Normalizer.Form.NFC));
            assertThat(shaped.codePoints().filter(form -> signs.getGlyphId(form) == 0))
                    .isEmpty();
        }
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        String words = "École 12 (3) ⴰⵎⴰⵣⵉⵖ שלום";
        assertThat(letters.shapeText(words)).isEqualTo(words);
    }
}
