package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes speakers and times out of the words of paragraphs, where they are sure to be such. */
final class Speakers {
    private final SpeakerNames names;
    private final List<DocumentParagraph> spoken = new ArrayList<>();
    private @Nullable String speaker;
    private @Nullable Duration at;

    /** A name that stands alone, above what is said: as a paragraph, in case that nothing follows. */
    private @Nullable DocumentParagraph alone;

    private Speakers(SpeakerNames names) {
        this.names = names;
    }

    /** The same paragraphs; one in which several people speak, line by line, becomes several. */
    static List<DocumentParagraph> found(List<DocumentParagraph> paragraphs) {
        Speakers speakers = new Speakers(SpeakerNames.among(paragraphs.stream()
                .filter(Speakers::mayBeSaid)
                .flatMap(paragraph -> paragraph.content().lines())));
        for (DocumentParagraph paragraph : paragraphs) {
            if (mayBeSaid(paragraph)) {
                speakers.turns(paragraph);
            } else {
                speakers.other(paragraph);
            }
        }
        speakers.settle();
        return speakers.spoken;
    }

    private static boolean mayBeSaid(DocumentParagraph paragraph) {
        return paragraph.style() == ParagraphStyle.BODY || paragraph.style() == ParagraphStyle.QUOTE;
    }

    /** A heading or table ends what someone says; an item or note may stand within it. */
    private void other(DocumentParagraph paragraph) {
        settle();
        boolean within = paragraph.style() == ParagraphStyle.NOTE || paragraph.style() == ParagraphStyle.LIST_ITEM;
        speaker = within ? speaker : null;
        spoken.add(paragraph);
    }

    private void turns(DocumentParagraph paragraph) {
        if (alone == null && (!names.isTalk() || paragraph.speaker() != null)) {
            speaker = paragraph.speaker();
        }
        StringBuilder words = new StringBuilder();
        for (String line : paragraph.content().split("\n", -1)) {
            SpeakerLine said = names.known(line);
            if (said == null) {
                words.append(words.isEmpty() ? "" : "\n").append(line);
                continue;
            }
            add(paragraph, words);
            settle();
            String name = names.full(said);
            speaker = name == null && !names.isTalk() ? paragraph.speaker() : name == null ? speaker : name;
            at = said.at();
            words.append(said.words());
            alone = said.words().isEmpty() ? paragraph.said(line.strip(), null, null) : null;
        }
        add(paragraph, words);
    }

    private void add(DocumentParagraph paragraph, StringBuilder words) {
        String content = words.toString().strip();
        if (!content.isEmpty()) {
            spoken.add(paragraph.said(content, speaker, at));
            at = null;
            alone = null;
        }
        words.setLength(0);
    }

    /** A name behind which nothing came was none; it stays a paragraph. */
    private void settle() {
        if (alone != null) {
            spoken.add(alone);
            alone = null;
            at = null;
        }
    }
}
