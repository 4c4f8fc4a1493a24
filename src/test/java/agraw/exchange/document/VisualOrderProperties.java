package agraw.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VisualOrderProperties {
    /** Words that a line is made of; two of another way never stand beside each other, since what is seen of them has several readings. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> own =
                Arbitraries.of("جمعية", "القرية،", "نعم", "(بمساعدة المهاجرين)", "«زيت»", "للتنمية.", "لا");
        Arbitrary<String> other = Arbitraries.of("1996", "12.5", "ONG", "GPS", "12:30", "Amina", "COVID-19");
        return own.list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .flatMap(words -> other.list().ofSize(words.size()).map(others -> {
                    StringBuilder line = new StringBuilder();
                    for (int at = 0; at < words.size(); at++) {
                        line.append(line.isEmpty() ? "" : " ").append(words.get(at));
                        if (at % 2 == 0 && at + 1 < words.size()) {
                            line.append(' ').append(others.get(at));
                        }
                    }
                    return line.toString();
                }));
    }

    @Property(tries = 500)
    void whatUnicodeShowsIsReadBack(@ForAll("lines") String words) {
        Bidi bidi = new Bidi();
        bidi.setPara(words, Bidi.RTL, null);
        String seen = bidi.writeReordered(Bidi.DO_MIRRORING);
        assertThat(VisualOrder.logical(
                        seen.codePoints().mapToObj(Character::toString).toList(), true))
                .isEqualTo(words);
    }

    @Property(tries = 500)
    void soIsALineFromLeftToRightWithWordsOfTheOther(@ForAll("lines") String words) {
        String line = "Bureau de " + words.replaceAll("[0-9:.،()«»\\-]+", "").replaceAll(" +", " ") + " et autres";
        Bidi bidi = new Bidi();
        bidi.setPara(line, Bidi.LTR, null);
        String seen = bidi.writeReordered(Bidi.DO_MIRRORING);
        assertThat(VisualOrder.logical(
                        seen.codePoints().mapToObj(Character::toString).toList(), false))
                .isEqualTo(line);
    }

    @Property(tries = 100)
    void lettersOfALigatureKeepTheirOrder(@ForAll("lines") String words) {
        assertThat(VisualOrder.logical(List.of("ن", "ا", "لا"), true)).isEqualTo("لاان");
        assertThat(PdfSigns.letters("\ufefb\ufedf\ufb01")).isEqualTo("لالfi");
        assertThat(words).isNotEmpty();
    }
}
