package agraw.exchange.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes speakers and times out of the words of paragraphs, where they are sure to be such. */
final class Speakers {
    private Speakers() {}

    /** The same paragraphs; one in which several people speak, line by line, becomes several. */
    static List<DocumentParagraph> found(List<DocumentParagraph> paragraphs) {
        SpeakerNames names = SpeakerNames.among(paragraphs.stream()
                .filter(Speakers::mayBeSaid)
                .flatMap(paragraph -> paragraph.content().lines()));
        List<DocumentParagraph> spoken = new ArrayList<>(paragraphs.size());
        @Nullable String last = null;
        for (DocumentParagraph paragraph : paragraphs) {
            if (!mayBeSaid(paragraph)) {
                last = paragraph.style() == ParagraphStyle.NOTE || paragraph.style() == ParagraphStyle.LIST_ITEM ? last : null;
                spoken.add(paragraph);
                continue;
            }
            last = turns(paragraph, names, last, spoken);
        }
        return spoken;
    }

    private static boolean mayBeSaid(DocumentParagraph paragraph) {
        return paragraph.style() == ParagraphStyle.BODY || paragraph.style() == ParagraphStyle.QUOTE;
    }

    /** Adds a paragraph's turns, and says who spoke last. */
    private static @Nullable String turns(
            DocumentParagraph paragraph, SpeakerNames names, @Nullable String last, List<DocumentParagraph> spoken) {
        @Nullable String speaker = names.isTalk() && paragraph.speaker() == null ? last : paragraph.speaker();
        @Nullable Duration at = null;
        StringBuilder words = new StringBuilder();
        for (String line : paragraph.content().split("\n", -1)) {
            SpeakerLine said = names.known(line);
            if (said != null) {
                add(paragraph, words, speaker, at, spoken);
                String name = names.full(said);
                speaker = name == null ? (names.isTalk() ? speaker : paragraph.speaker()) : name;
                at = said.at();
                words.append(said.words());
            } else {
                words.append(words.isEmpty() ? "" : "\n").append(line);
            }
        }
        add(paragraph, words, speaker, at, spoken);
        return speaker;
    }

    private static void add(
            DocumentParagraph paragraph,
            StringBuilder words,
            @Nullable String speaker,
            @Nullable Duration at,
            List<DocumentParagraph> spoken) {
        String content = words.toString().strip();
        if (!content.isEmpty()) {
            spoken.add(paragraph.said(content, speaker, at));
        }
        words.setLength(0);
    }
}
