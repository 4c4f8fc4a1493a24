package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Stance;
import agraw.model.Tag;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageHistoryTest {
    @TempDir
    Path folder;

    private TextFixture fixture;
    private Workbench workbench;

    @BeforeEach
    void open() {
        fixture = new TextFixture(folder);
        workbench = new Workbench(fixture.store, "Amina");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Tag tagged(String words, String coder) {
        return new Coding(fixture.store, coder)
                .tag(fixture.material(), fixture.passage(words), fixture.code("P3.08"), null, null);
    }

    private List<PassageHistory.Line> latest(Workbench of, int at) {
        return PassageHistory.of(of).latest(Reading.of(of).open(fixture.text.id()), at, 50, () -> false);
    }

    @Test
    void allThatWasDoneToAParagraphAndItsTagsIsThereAlsoWhatIsGone() {
        Tag gone = tagged("un puits", "Amina");
        tagged("البلدية", "Amina");
        fixture.tagging().setStance(gone.id(), Stance.SUPPORTS);
        fixture.tagging().untag(gone.id());
        Editing.of(workbench).edit(fixture.first.id(), TextFixture.FIRST, "L’association a creusé deux puits.");
        Messages messages = Messages.in(Locale.ENGLISH);

        List<PassageHistory.Line> lines = latest(workbench, 0);

        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst().before()).contains(TextFixture.FIRST);
        assertThat(lines).filteredOn(line -> line.before().isPresent()).hasSize(1);
        assertThat(Saying.step(messages, lines.get(3).change())).contains("P3.08");
        assertThat(latest(workbench, 1))
                .as("the other paragraph: made, and tagged")
                .hasSize(2);
        assertThat(PassageHistory.of(workbench).latest(fixture.material(), 0, 2, () -> false))
                .isEqualTo(lines.subList(0, 2));

        Editing.of(workbench)
                .edit(
                        fixture.first.id(),
                        "L’association a creusé deux puits.",
                        lines.getFirst().before().orElseThrow());
        assertThat(latest(workbench, 0).getFirst().before())
                .isEqualTo(Optional.of("L’association a creusé deux puits."));
    }

    @Test
    void whoJudgesBlindSeesNothingOfWhatOthersTagged() {
        Tag theirs = tagged("un puits", "Luc");
        Tag standing = tagged("le village", "Luc");
        new Tagging(fixture.store, "Luc").untag(theirs.id());

        assertThat(latest(workbench.blind(true), 0)).as("that it was made").hasSize(1);
        assertThat(latest(workbench.blind(false), 0)).hasSize(4);
        assertThat(fixture.tag(standing.id())).isNotNull();
    }
}
