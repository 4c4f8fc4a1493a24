package agraw.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private final Code principle = code(null, "P3", "3");
    private final Code first = code(principle.id(), "P3.01", "a");
    private final Code tenth = code(principle.id(), "P3.10", "j");
    private final Codebook codebook = new Codebook(List.of(principle, first, tenth), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"3", "٣", "۳", "３"})
    void theDigitsOfEveryKeyboardChooseAPrinciple(String digit) {
        assertThat(meaning(digit, Chord.NONE)).isEqualTo(new Action.Await(new Chord.Below(principle, false, "")));
    }

    @Test
    void aLetterOrTwoDigitsChooseTheCode() {
        Chord below = new Chord.Below(principle, false, "");
        assertThat(meaning("J", below)).isEqualTo(new Action.Put(tenth, false));
        assertThat(meaning("١", below)).isEqualTo(new Action.Await(new Chord.Below(principle, false, "1")));
        assertThat(meaning("0", new Chord.Below(principle, false, "1"))).isEqualTo(new Action.Put(tenth, false));
    }

    @Test
    void whatIsNoCodeIsWaitedOn() {
        Chord below = new Chord.Below(principle, false, "");
        assertThat(meaning("z", below)).isEqualTo(new Action.Nothing());
        assertThat(meaning("-", below)).isEqualTo(new Action.Nothing());
        assertThat(meaning("9", new Chord.Below(principle, false, "9"))).isEqualTo(new Action.Await(below));
        assertThat(meaning("9", Chord.NONE)).isEqualTo(new Action.Nothing());
    }

    @Test
    void anotherCodeIsAskedForInTheSameWay() {
        assertThat(meaning("r", Chord.NONE)).isEqualTo(new Action.Await(new Chord.Recode(Optional.empty())));
        Chord below = new Chord.Below(principle, true, "");
        assertThat(meaning("3", new Chord.Recode(Optional.empty()))).isEqualTo(new Action.Await(below));
        assertThat(meaning("a", below)).isEqualTo(new Action.Put(first, true));
    }

    @Test
    void signsAreStances() {
        assertThat(meaning("+", Chord.NONE)).isEqualTo(new Action.Say(Stance.SUPPORTS));
        assertThat(meaning("-", Chord.NONE)).isEqualTo(new Action.Say(Stance.CHALLENGES));
        assertThat(meaning("~", Chord.NONE)).isEqualTo(new Action.Say(Stance.NUANCE));
    }

    @Test
    void anotherCodeOfTheSamePrincipleNeedsItsLetterOnly() {
        assertThat(meaning("j", new Chord.Recode(Optional.of(principle)))).isEqualTo(new Action.Put(tenth, true));
        assertThat(meaning("z", new Chord.Recode(Optional.of(principle)))).isEqualTo(new Action.Nothing());
    }

    @Test
    void theKeysOfAnArabicKeyboardMeanWhatTheyMeanOnALatinOne() {
        assertThat(meaning("س", Chord.NONE)).isEqualTo(new Action.Select(Unit.SENTENCE));
        assertThat(meaning("ت", new Chord.Below(principle, false, ""))).isEqualTo(new Action.Put(tenth, false));
    }

    @Test
    void wordsCanBeSelectedWhileATagWaitsForThem() {
        assertThat(meaning("t", new Chord.Moving(Ids.next()))).isEqualTo(new Action.Select(Unit.TURN));
        assertThat(meaning("n", new Chord.Moving(Ids.next()))).isEqualTo(new Action.Nothing());
    }

    private Action meaning(String typed, Chord chord) {
        return Keys.meaning(typed, chord, codebook);
    }

    private static Code code(@Nullable UUID parent, String key, String shortcut) {
        Labels none = Labels.NONE;
        return new Code(Ids.next(), parent, key, none, none, none, none, null, null, shortcut, key, false);
    }
}
