package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a text, NFC, without line breaks at its ends. A paragraph may have a speaker (by role), a time (UTC) and a
 * language of its own. Of a document: its style, the level of a heading or of a list's item (from 1), the page (from 1), and of a recording
 * the milliseconds from its start. Of a discussion: the participant whose voice it is, how near it is to what was said, the question of
 * the guide it answers, the language in which it
 * was said (BCP 47) if another than that of the words, who interpreted it (by role), and what it leaves to be done.
 */
public record Paragraph(
        UUID id,
        UUID text,
        String content,
        @Nullable String speaker,
        @Nullable Side side,
        @Nullable Instant said,
        @Nullable String language,
        String position,
        @Nullable ParagraphStyle style,
        @Nullable Long level,
        @Nullable Long page,
        @Nullable Long elapsed,
        @Nullable UUID voice,
        @Nullable Utterance utterance,
        @Nullable UUID answers,
        @Nullable String interpreter,
        @Nullable Followup followup,
        @Nullable String spoken)
        implements Entity {

    /** Words of which nothing else is known. */
    public static Paragraph of(UUID id, UUID text, String content, String position) {
        return said(id, text, content, null, null, null, null, position);
    }

    /** Words with who said them, when (UTC) and in what language. */
    public static Paragraph said(
            UUID id,
            UUID text,
            String content,
            @Nullable String speaker,
            @Nullable Side side,
            @Nullable Instant said,
            @Nullable String language,
            String position) {
        return new Paragraph(
                id, text, content, speaker, side, said, language, position, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** The language of its words: its own, else its text's (BCP 47). */
    public String languageIn(Text of) {
        return language == null ? of.language() : language;
    }
}
