package agraw.exchange.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read.
 *
 * @param title what it calls itself, or else its file's name without the ending; empty only for words that were pasted
 * @param language its tag (BCP 47) as guessed from the words, or else as the document says; null where neither is sure
 * @param paragraphs in reading order, none of them empty
 * @param remarks what was not taken
 */
public record Document(
        String title, @Nullable String language, List<DocumentParagraph> paragraphs, List<Remark> remarks) {
    public Document {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }
}
