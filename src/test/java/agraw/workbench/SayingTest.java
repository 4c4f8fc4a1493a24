package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.words.Messages;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SayingTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void everyFailureHasASentence() {
        assertThat(Failure.class.getPermittedSubclasses()).allSatisfy(failure -> {
            String name = failure.getSimpleName();
            assertThat(ENGLISH.has("failure." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)))
                    .as(name)
                    .isTrue();
            assertThat(Arrays.stream(failure.getRecordComponents()).map(RecordComponent::getName))
                    .as("components of %s that would hide the sentence", name)
                    .doesNotContain("key", "arguments");
        });
    }

    @Test
    void aHeldWorkbookNamesItsHolderAndSinceWhen() {
        Failure held =
                new Failure.WorkbookHeld("valley.agraw", "amina@laptop-7", Instant.parse("2026-03-01T09:30:00Z"));
        assertThat(Saying.failure(ENGLISH, held)).contains("valley.agraw", "amina@laptop-7", "2026");
        assertThat(Saying.failure(Messages.in(Locale.FRENCH), held))
                .contains("déjà ouvert par amina@laptop-7 depuis le");
    }

    @Test
    void reasonsAreSaidInTheLanguage() {
        Failure full = new Failure.NotSaved("valley.agraw", "full");
        assertThat(Saying.failure(ENGLISH, full)).contains("the disk is full");
        assertThat(Saying.failure(Messages.in(Locale.FRENCH), full)).contains("le disque est plein");
    }

    @Test
    void whatWasNotForeseenIsSaidWithoutItsContent() {
        assertThat(Saying.problem(ENGLISH, new IllegalStateException("a secret")))
                .doesNotContain("secret");
        assertThat(Saying.problem(ENGLISH, new IllegalStateException(new Refusal(new Failure.NothingToUndo()))))
                .isEqualTo("There is nothing to undo.");
    }
}
