package agraw.workbench;

import agraw.model.Evidence;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.Side;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.Utterance;
import agraw.store.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a tag on a passage because of where the passage stands, as long as nobody says otherwise.
 *
 * @param usual the kind of evidence of all that was not observed
 */
record TagDefaults(Text text, Evidence usual) {
    static TagDefaults of(Reader reader, Text text) {
        UUID session = text.session();
        return new TagDefaults(text, session == null ? of(text) : of(reader, session));
    }

    private static Evidence of(Text text) {
        return switch (text.kind()) {
            case BRIEF, REPORT -> Evidence.PUBLISHED;
            case TRANSCRIPT -> Evidence.INTERVIEW;
            case NOTE -> Evidence.OBSERVED;
            case DISCUSSION -> Evidence.PLENARY;
        };
    }

    private static Evidence of(Reader reader, UUID session) {
        return reader.find(Session.class, session)
                .filter(found -> found.kind() == SessionKind.PLENARY)
                .map(_ -> Evidence.PLENARY)
                .orElse(Evidence.INTERVIEW);
    }

    /**
     * The tag with the kind of evidence of its text, and the side of who speaks where all of the passage is one side's.
     *
     * @param paragraphs from the passage's first to its last
     */
    Tag on(Tag bare, List<Paragraph> paragraphs) {
        boolean observed = paragraphs.stream().allMatch(paragraph -> paragraph.utterance() == Utterance.OBSERVATION);
        Map<String, @Nullable Object> contents = new HashMap<>();
        contents.put("evidence", observed ? Evidence.OBSERVED : usual);
        contents.put("side", side(paragraphs));
        return Kind.with(bare, contents);
    }

    private static @Nullable Side side(List<Paragraph> paragraphs) {
        if (paragraphs.stream().anyMatch(paragraph -> paragraph.side() == null)) {
            return null;
        }
        Set<Side> sides = paragraphs.stream().map(Paragraph::side).collect(Collectors.toSet());
        return sides.size() == 1 ? sides.iterator().next() : null;
    }
}
