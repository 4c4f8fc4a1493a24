package agraw.words;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Failure;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailureSentencesTest {
    /** Its argument is the key of a change's name, which says nothing to a person. */
    private static final Set<Class<?>> WITHOUT_ARGUMENTS = Set.of(Failure.UndoBlocked.class);

    @Test
    void everyFailureHasASentenceThatSaysAllThatIsKnown() {
        for (Locale language : Messages.LANGUAGES) {
            Map<String, String> patterns = Bundle.read(language.getLanguage()).orElseThrow();
            assertThat(Failure.class.getPermittedSubclasses()).allSatisfy(failure -> {
                String name = failure.getSimpleName();
                String key = "failure." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
                assertThat(patterns).as(language.toString()).containsKey(key);
                Set<String> used = arguments(patterns.getOrDefault(key, ""));
                Set<String> known = new TreeSet<>();
                if (!WITHOUT_ARGUMENTS.contains(failure)) {
                    IntStream.range(0, failure.getRecordComponents().length)
                            .forEach(index -> known.add(Integer.toString(index)));
                }
                assertThat(used).as(key + " in " + language).isEqualTo(known);
            });
        }
    }

    /** A component of that name would stand in the place of the sentence's own key. */
    @Test
    void noFailureHidesTheKeyOfItsSentence() {
        assertThat(Failure.class.getPermittedSubclasses())
                .allSatisfy(failure -> assertThat(Stream.of(failure.getRecordComponents()))
                        .extracting(RecordComponent::getName)
                        .doesNotContain("key", "arguments"));
    }

    /** The numbers of the arguments, also of those within a choice. */
    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> arguments = new TreeSet<>();
        for (int index = 0; index < parsed.countParts(); index++) {
            Part part = parsed.getPart(index);
            if (part.getType() == Part.Type.ARG_NUMBER) {
                arguments.add(parsed.getSubstring(part));
            }
        }
        return arguments;
    }
}
