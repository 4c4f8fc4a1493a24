package agraw.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.file.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EncodingProperties {
    private static final List<String> FRENCH = List.of(
            "La coopérative a été fondée en 1996",
            "par vingt-trois femmes du village",
            "avec l'aide des émigrés",
            "le cœur du métier",
            "à la même époque",
            "où chacun paie 25 € par an",
            "une œuvre commune",
            "leur sœur aînée",
            "ça a coûté 300 €");
    private static final List<String> ARABIC = List.of(
            "تأسست الجمعية سنة 1996",
            "من طرف ثلاث وعشرين امرأة",
            "من القرية بمساعدة المهاجرين",
            "وهي تنتج زيت الأركان والزعفران",
            "يوزع المال على الأعضاء");

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.of(FRENCH)
                .list()
                .ofMinSize(6)
                .ofMaxSize(30)
                .map(lines -> "œuvre à 25 €\n" + String.join("\n", lines) + "\n");
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.of(ARABIC).list().ofMinSize(4).ofMaxSize(30).map(lines -> String.join("\n", lines) + "\n");
    }

    @Property(tries = 200)
    void frenchComesBackFromEachEncodingThatOfficesWrite(@ForAll("french") String words) {
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15")) {
            assertThat(Encoding.decode(words.getBytes(Charset.forName(name))))
                    .as(name)
                    .isEqualTo(words);
        }
    }

    @Property(tries = 200)
    void arabicComesBackFromEachEncodingThatOfficesWrite(@ForAll("arabic") String words) {
        for (String name : List.of("UTF-8", "UTF-16", "windows-1256")) {
            assertThat(Encoding.decode(words.getBytes(Charset.forName(name))))
                    .as(name)
                    .isEqualTo(words);
        }
        assertThat(Encoding.decode(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(words);
    }

    @Property(tries = 200)
    void utf8ThatWasCutInALetterIsStillUtf8(
            @ForAll("french") String words, @ForAll @IntRange(min = 60, max = 140) int length) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        String read = Encoding.decode(java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length)));
        assertThat(words).startsWith(read.replaceAll("\uFFFD+$", ""));
    }
}
