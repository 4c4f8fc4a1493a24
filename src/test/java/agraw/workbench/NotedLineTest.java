package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Followup;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Participant;
import agraw.model.Stance;
import agraw.model.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotedLineTest {
    private static final UUID SESSION = Ids.next();
    private static final Participant MAYOR = new Participant(Ids.next(), SESSION, "1", "Mayor", null, null, "a");
    private static final Participant AMINA = new Participant(Ids.next(), SESSION, "AK", "Treasurer", null, null, "b");
    private static final Code TRUST = code(null, "P3", "3");
    private static final Code WORDS = code(TRUST.id(), "P3.08", "w");
    private static final Code RETIRED = Kind.with(code(TRUST.id(), "P3.09", "x"), Map.of("retired", true));
    private static final Codebook CODEBOOK = new Codebook(List.of(TRUST, WORDS, RETIRED), List.of());

    private static Code code(@Nullable UUID parent, String key, String shortcut) {
        return new Code(
                Ids.next(),
                parent,
                key,
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                null,
                shortcut,
                key,
                false);
    }

    private static NotedLine parse(String typed) {
        return NotedLine.parse(typed, List.of(MAYOR, AMINA), CODEBOOK);
    }

    @Test
    void whoSpeaksStandsAtTheStart() {
        assertThat(parse("1: We dug two wells.").speaker()).hasValue(MAYOR.id());
        assertThat(parse("1: We dug two wells.").content()).isEqualTo("We dug two wells.");
        assertThat(parse("ak : On a payé.").speaker()).hasValue(AMINA.id());
        assertThat(parse("١: حفرنا بئرين.").speaker()).hasValue(MAYOR.id());
        assertThat(parse("١: حفرنا بئرين.").content()).isEqualTo("حفرنا بئرين.");
    }

    @Test
    void aNumberOrAWordBeforeAColonIsNoSpeakerUnlessOneHasThatKey() {
        assertThat(parse("3 wells were dug.").content()).isEqualTo("3 wells were dug.");
        assertThat(parse("Note: they left.").speaker()).isEmpty();
        assertThat(parse("Note: they left.").content()).isEqualTo("Note: they left.");
        assertThat(parse("7: nobody").content()).isEqualTo("7: nobody");
    }

    @Test
    void tagsAreTakenFromTheWordsWithTheirStance() {
        NotedLine line = parse("They were not asked #3.08 - and left");
        assertThat(line.content()).isEqualTo("They were not asked and left");
        assertThat(line.tags()).containsExactly(new NotedLine.LineTag(WORDS.id(), "P3.08", Stance.CHALLENGES, null));
        assertThat(parse("Yes #P3.08+").tags().getFirst().stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(parse("Yes #3w").tags().getFirst().code()).isEqualTo(WORDS.id());
        assertThat(parse("Yes #3").tags().getFirst().code()).isEqualTo(TRUST.id());
        assertThat(parse("نعم #٣.٠٨ +").tags().getFirst().code()).isEqualTo(WORDS.id());
        assertThat(parse("#3 + #3.08 -").tags())
                .extracting(NotedLine.LineTag::stance)
                .containsExactly(Stance.SUPPORTS, Stance.CHALLENGES);
    }

    @Test
    void aNuanceNeedsItsConditionElseItIsOpen() {
        NotedLine.LineTag nuance =
                parse("It works #3.08 ~(if the road is open)").tags().getFirst();
        assertThat(nuance.stance()).isEqualTo(Stance.NUANCE);
        assertThat(nuance.condition()).isEqualTo("if the road is open");
        assertThat(parse("It works #3.08 ~").tags().getFirst().stance()).isNull();
    }

    @Test
    void whatMeansNothingStaysAsWords() {
        assertThat(parse("Room #12 is closed").content()).isEqualTo("Room #12 is closed");
        assertThat(parse("Room #12 is closed").unknown()).containsExactly("12");
        assertThat(parse("mail#3 stays").tags()).isEmpty();
        assertThat(parse("#3.09 is retired").tags()).isEmpty();
        assertThat(parse("#3 -minus").tags().getFirst().stance()).isNull();
    }

    @Test
    void quotesAndObservationsAreTold() {
        assertThat(parse("1: “We were never asked.”"))
                .isEqualTo(new NotedLine(
                        "We were never asked.", Optional.of(MAYOR.id()), Utterance.QUOTE, null, List.of(), List.of()));
        assertThat(parse("« On n’a rien vu »").content()).isEqualTo("On n’a rien vu");
        assertThat(parse("* The pump is broken").utterance()).isEqualTo(Utterance.OBSERVATION);
        assertThat(parse("They said so").utterance()).isNull();
    }

    @Test
    void decisionsAndActionsAreTold() {
        assertThat(parse("We meet in May !d").followup()).isEqualTo(Followup.DECISION);
        assertThat(parse("!a Amina writes").content()).isEqualTo("Amina writes");
        assertThat(parse("Wow !done").followup()).isNull();
    }

    /** Whatever is typed is taken, and words are never made up. */
    @Property
    void everyLineIsTaken(@ForAll String typed) {
        NotedLine line = parse(typed);
        assertThat(line.content().length()).isLessThanOrEqualTo(typed.length());
    }
}
