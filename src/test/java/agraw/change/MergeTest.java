package agraw.change;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseStudy;
import agraw.model.Kind;
import agraw.model.Value;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final UUID AMINA = new UUID(0, 1);
    private static final UUID BRAHIM = new UUID(0, 2);
    private static final CaseStudy CASE = new CaseStudy(new UUID(7, 7), "MA-1", "Imgoun", "en", null, null);

    private final Change made = change(AMINA, 1, 1, Edit.Create.of(CASE));

    @Test
    void theLaterTimeIsKeptAndTheOtherIsToBeDecided() {
        Change early = change(AMINA, 2, 5, title("Imgoun", "Taliouine"));
        Change late = change(BRAHIM, 1, 6, title("Imgoun", "تالوين"));
        Merge.State state = Merge.of(List.of(made, late, early));
        assertThat(title(state)).isEqualTo("تالوين");
        assertThat(state.clashes())
                .containsExactly(new Merge.Clash(
                        Kind.CASE_STUDY,
                        CASE.id(),
                        "title",
                        new Merge.Given(new Value.Words("تالوين"), late.id(), late.time()),
                        new Merge.Given(new Value.Words("Taliouine"), early.id(), early.time())));
    }

    @Test
    void equalTimesAreDecidedByTheDevice() {
        Change one = change(AMINA, 2, 5, title("Imgoun", "a"));
        Change two = change(BRAHIM, 1, 5, title("Imgoun", "b"));
        assertThat(title(Merge.of(List.of(made, one, two)))).isEqualTo("b");
        assertThat(title(Merge.of(List.of(two, one, made)))).isEqualTo("b");
    }

    @Test
    void whoGoesOnWithoutKnowingLeavesOneValueToDecide() {
        Change one = change(AMINA, 2, 5, title("Imgoun", "a"));
        Change other = change(BRAHIM, 1, 6, title("Imgoun", "b"));
        Change on = change(AMINA, 3, 7, title("a", "c"));
        Merge.State state = Merge.of(List.of(made, one, other, on));
        assertThat(title(state)).isEqualTo("c");
        assertThat(state.clashes()).extracting(clash -> clash.other().value()).containsExactly(new Value.Words("b"));
    }

    @Test
    void whoKnewOfTheOtherOrChoseTheSameHasNothingToDecide() {
        Change one = change(AMINA, 2, 5, title("Imgoun", "a"));
        Change knowing = change(BRAHIM, 1, 6, title("a", "b"));
        assertThat(Merge.of(List.of(made, one, knowing)).clashes()).isEmpty();
        Change same = change(BRAHIM, 1, 6, title("Imgoun", "a"));
        assertThat(Merge.of(List.of(made, one, same)).clashes()).isEmpty();
        Change elsewhere = change(BRAHIM, 1, 6, new Edit.Set(Kind.CASE_STUDY, CASE.id(), "note", null, words("n")));
        assertThat(Merge.of(List.of(made, one, elsewhere)).clashes()).isEmpty();
    }

    @Test
    void anEditOutlivesADeletionThatDidNotKnowOfIt() {
        Change gone = change(AMINA, 2, 5, Edit.Delete.of(CASE));
        Change before = change(BRAHIM, 1, 4, title("Imgoun", "b"));
        Change after = change(BRAHIM, 1, 6, title("Imgoun", "b"));
        assertThat(title(Merge.of(List.of(made, gone, before)))).isEqualTo("b");
        assertThat(title(Merge.of(List.of(made, gone, after)))).isEqualTo("b");
        assertThat(Merge.of(List.of(made, gone)).present()).isEmpty();
    }

    @Test
    void aDeletionThatKnewOfTheEditIsKept() {
        Change edited = change(BRAHIM, 1, 4, title("Imgoun", "b"));
        CaseStudy known = new CaseStudy(CASE.id(), "MA-1", "b", "en", null, null);
        Change gone = change(AMINA, 2, 5, Edit.Delete.of(known));
        assertThat(Merge.of(List.of(made, edited, gone)).present()).isEmpty();
        Change back = change(AMINA, 3, 6, Edit.Delete.of(known).inverse());
        assertThat(title(Merge.of(List.of(made, edited, gone, back)))).isEqualTo("b");
    }

    private static Value words(String words) {
        return new Value.Words(words);
    }

    private static Edit title(String before, String after) {
        return new Edit.Set(Kind.CASE_STUDY, CASE.id(), "title", words(before), words(after));
    }

    private static @Nullable Object title(Merge.State state) {
        Merge.Present present = state.present().get(CASE.id());
        return present != null && present.fields().get("title") instanceof Value.Words(String words) ? words : null;
    }

    private static Change change(UUID device, long number, long time, Edit edit) {
        return new Change(
                new ChangeId(device, number),
                new HybridTime(time),
                "a",
                Label.of("change.sample"),
                Mode.DONE,
                List.of(edit));
    }
}
