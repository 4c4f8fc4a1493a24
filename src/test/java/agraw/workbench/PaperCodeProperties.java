package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PaperCodeProperties {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:/ éأبت٣")
                .ofMinLength(1)
                .ofMaxLength(14)
                .filter(key -> key.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    @Property
    void aCodeLeadsBackHoweverItIsTyped(
            @ForAll("keys") String key, @ForAll long high, @ForAll long low, @ForAll Paper paper) {
        PaperCode code = new PaperCode(key, PaperCode.shortName(new UUID(high, low)), paper);
        for (String typed : new String[] {
            code.scanned(),
            code.typed(),
            code.typed().toLowerCase(Locale.ROOT),
            code.typed().replace("-", " ").replace("/", " "),
            "  " + code.typed().replace("", " "),
            arabic(code.typed()),
            arabic(code.scanned()),
            code.scanned().toUpperCase(Locale.ROOT)
        }) {
            assertThat(PaperCode.isMeant(typed, code.workbook())).as(typed).isTrue();
            PaperCode read = PaperCode.parse(typed);
            assertThat(read.names(key)).as(typed).isTrue();
            assertThat(read.workbook()).isEqualTo(code.workbook());
            assertThat(read.paper()).isEqualTo(paper);
        }
    }

    private static String arabic(String words) {
        return words.chars()
                .mapToObj(sign -> sign >= '0' && sign <= '9' ? (char) (sign - '0' + '٠') : (char) sign)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Property
    void everySingleWrongSignIsFound(
            @ForAll @IntRange(max = 30) int at, @ForAll @IntRange(max = 35) int sign, @ForAll Paper paper) {
        String typed = new PaperCode("MA-ELEC", "7K2Q", paper).typed();
        int place = at % typed.length();
        char wrong = SIGNS.charAt(sign);
        if (!Character.isLetterOrDigit(typed.charAt(place)) || wrong == typed.charAt(place)) {
            return;
        }
        String mistyped = typed.substring(0, place) + wrong + typed.substring(place + 1);
        try {
            PaperCode read = PaperCode.parse(mistyped);
            assertThat(read.typed().replaceAll("[^0-9A-Z]", ""))
                    .as("only I, L and O of a workbook are taken for 1 and 0")
                    .isEqualTo(typed.replaceAll("[^0-9A-Z]", ""));
        } catch (Refusal refusal) {
            assertThat(refusal.failure()).isInstanceOf(Failure.PaperCodeMistyped.class);
        }
    }
}
