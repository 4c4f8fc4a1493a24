package agraw.change;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ShiftProperties {
    @Property
    void theEditedPartIsAllThatDiffers(@ForAll("words") String before, @ForAll("words") String after) {
        Shift shift = Shift.between(before, after);
        assertThat(before.substring(0, shift.start())
                        + after.substring(shift.start(), shift.start() + shift.inserted())
                        + before.substring(shift.start() + shift.removed()))
                .isEqualTo(after);
    }

    @Property
    void aPassageOutsideTheEditedPartKeepsItsWords(
            @ForAll("words") String head,
            @ForAll("words") String removed,
            @ForAll("words") String inserted,
            @ForAll("words") String tail,
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int other) {
        String before = head + removed + tail;
        String after = head + inserted + tail;
        Shift shift = Shift.between(before, after);
        int start = Math.min(Math.min(one, other), before.length());
        int end = Math.min(Math.max(one, other), before.length());
        boolean outside = end <= shift.start() || start >= shift.start() + shift.removed();
        if (start < end && outside) {
            assertThat(after.substring((int) shift.start(start), (int) shift.end(end)))
                    .isEqualTo(before.substring(start, end));
        }
    }

    @Property
    void aPassageStaysInTheTextAndNeverTurnsRound(
            @ForAll("words") String before,
            @ForAll("words") String after,
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int other) {
        Shift shift = Shift.between(before, after);
        int start = Math.min(Math.min(one, other), before.length());
        int end = Math.min(Math.max(one, other), before.length());
        if (start < end) {
            assertThat(shift.start(start)).isBetween(0L, shift.end(end));
            assertThat(shift.end(end)).isBetween(0L, (long) after.length());
        }
    }

    @Property
    void aPassageRoundTheEditedPartTakesItsNewWordsIn(
            @ForAll("words") String head, @ForAll("words") String tail, @ForAll("words") String inserted) {
        String before = "(" + head + tail + ")";
        String after = "(" + head + inserted + tail + ")";
        Shift shift = Shift.between(before, after);
        assertThat(after.substring((int) shift.start(0), (int) shift.end(before.length())))
                .isEqualTo(after);
    }

    @Property
    void noEditGoesThroughALetterOfTwoUnits(@ForAll("words") String before, @ForAll("words") String after) {
        Shift shift = Shift.between(before, after);
        for (int at : new int[] {shift.start(), shift.start() + shift.removed()}) {
            assertThat(splits(before, at)).isFalse();
        }
        assertThat(splits(after, shift.start() + shift.inserted())).isFalse();
    }

    private static boolean splits(String words, int at) {
        return at > 0 && at < words.length() && Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at));
    }

    /** Few letters, so that what an edit begins and ends with is often alike; Arabic, and letters of two units. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "b", " ", "م", "🌍", "🌎", "🐍")
                .list()
                .ofMaxSize(6)
                .map(letters -> String.join("", letters));
    }
}
