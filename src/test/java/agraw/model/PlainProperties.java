package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainProperties {
    @Property
    void whatIsMadePlainCanBeStoredAndStaysAsItIs(@ForAll("anything") String words) {
        String plain = Plain.of(words);
        assertThat(Plain.is(plain)).isTrue();
        assertThat(Plain.of(plain)).isSameAs(plain).isEqualTo(plain);
        assertThat(new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(plain);
        assertThat(Normalizer.isNormalized(plain, Normalizer.Form.NFC)).isTrue();
        assertThat(plain).doesNotContain("\r", "\0");
    }

    @Property
    void wordsThatCannotBeStoredAreRefused(@ForAll("anything") String words) {
        if (Plain.is(words)) {
            assertThat(new Value.Words(words).words()).isEqualTo(words);
            assertThat(Plain.of(words)).isEqualTo(words);
        } else {
            assertThatThrownBy(() -> new Value.Words(words)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(List.of(
                "a",
                "e\u0301",
                "\u0000",
                "\r\n",
                "\r",
                "\n",
                "\uD83D",
                "\uDC69",
                "\uD83D\uDC69",
                "\uFEFF",
                "تالوين",
                "\u0653\u0627",
                "\u212B",
                "\u0007",
                "\uFFFE",
                "ⵣ"));
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(8).map(list -> String.join("", list)),
                Arbitraries.strings().all().ofMaxLength(20));
    }
}
