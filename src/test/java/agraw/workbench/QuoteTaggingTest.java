package agraw.workbench;

import static agraw.workbench.TaggingTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Failure;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.workbench.QuoteTagging.Request;
import agraw.workbench.QuoteTagging.Said;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteTaggingTest {
    @TempDir
    Path temporary;

    private TextFixture fixture;

    @BeforeEach
    void open() {
        fixture = new TextFixture(temporary);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Tag tag(String caseKey, @Nullable String text, String quote, String code) {
        return new QuoteTagging(fixture.store, "Amina")
                .tag(new Request(caseKey, text, quote, code, Said.of(Stance.CHALLENGES, null, null)));
    }

    @Test
    void wordsAreTaggedByCaseTextAndCode() {
        Tag tag = tag("mr-mel", "brief", "تولّي البلدية", "p3.08");
        assertThat(fixture.material().tags()).containsExactly(tag);
        assertThat(tag.quote()).isEqualTo("تولّي البلدية");
        assertThat(tag.startParagraph()).isEqualTo(fixture.second.id());
        assertThat(tag.stance()).isEqualTo(Stance.CHALLENGES);
    }

    @Test
    void anApostropheOfTheKeyboardFindsTheOneInTheText() {
        assertThat(tag("MR-MEL", "note", "L'association", "P1").quote()).isEqualTo("L’association");
    }

    @Test
    void wordsMayRunOverTheEndOfAParagraph() {
        Tag tag = tag("MR-MEL", null, "l’entretient.\nوقد", "P1");
        assertThat(tag.startParagraph()).isEqualTo(fixture.first.id());
        assertThat(tag.endParagraph()).isEqualTo(fixture.second.id());
        assertThat(tag.quote()).isEqualTo("l’entretient.\nوقد");
    }

    @Test
    void whatIsNotThereOrNotClearIsRefusedAndChangesNothing() {
        refuses(() -> tag("XX", null, "puits", "P1"), new Failure.UnknownCase("XX"));
        refuses(() -> tag("MR-MEL", "report", "puits", "P1"), new Failure.UnknownText("MR-MEL", "report"));
        refuses(() -> tag("MR-MEL", null, "puits", "P9"), new Failure.UnknownCode("P9"));
        refuses(() -> tag("MR-MEL", null, "forage", "P1"), new Failure.QuoteNotFound("Note", "forage"));
        refuses(() -> tag("MR-MEL", null, "", "P1"), new Failure.QuoteNotFound("Note", ""));
        refuses(() -> tag("MR-MEL", null, "l", "P1"), new Failure.QuoteAmbiguous("Note", "l", 4));
        assertThat(fixture.material().tags()).isEmpty();
    }
}
