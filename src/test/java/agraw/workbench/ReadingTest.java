package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Change;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir
    Path temporary;

    private TextFixture fixture;
    private final List<Change> heard = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = new TextFixture(temporary);
        fixture.store.listen(heard::add);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tagsStandInTheOrderOfReadingTheLongerFirst() {
        Tag second =
                fixture.coding().tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1"), null, null);
        Tag first = fixture.coding()
                .tag(fixture.material(), fixture.passage("un puits, et"), fixture.code("P2"), null, null);
        Tag last = fixture.coding().tag(fixture.material(), fixture.passage("البلدية"), fixture.code("P3"), null, null);
        assertThat(fixture.material().tags()).containsExactly(first, second, last);
    }

    @Test
    void aTextFollowsTheTagsOfEachChangeWithoutBeingReadAgain() {
        TextMaterial shown = fixture.material();
        Tag tag = fixture.coding().tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1"), null, null);
        fixture.tagging().setStance(tag.id(), Stance.SUPPORTS);
        fixture.tagging().nuance(tag.id(), "in dry years");
        Tag other =
                fixture.coding().tag(fixture.material(), fixture.passage("le village"), fixture.code("P2"), null, null);
        fixture.tagging().untag(other.id());
        fixture.store.undo("Amina");
        for (Change change : heard) {
            shown = Reading.after(shown, change).orElseThrow();
        }
        assertThat(shown).isEqualTo(fixture.material());
        assertThat(Reading.after(shown, heard.getLast())).contains(shown);
    }

    @Test
    void editedWordsAreReadAgain() {
        TextMaterial shown = fixture.material();
        new Editing(fixture.store, "Amina").edit(fixture.first.id(), TextFixture.FIRST, "Rien.");
        assertThat(Reading.after(shown, heard.getFirst())).isEmpty();
    }

    @Test
    void whatStandsAroundATextIsFound() {
        Reading.Surroundings around = new Reading(fixture.store).around(fixture.text);
        assertThat(around.caseStudy()).contains(fixture.caseStudy);
        assertThat(around.texts()).containsExactly(fixture.text);
        assertThat(around.references()).containsExactly(fixture.reference);
        assertThat(around.codebook().principles()).hasSize(6);
        assertThat(new Reading(fixture.store).first()).contains(fixture.text.id());
    }
}
