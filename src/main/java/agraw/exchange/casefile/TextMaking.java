package agraw.exchange.casefile;

import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Rank;
import agraw.model.Side;
import agraw.model.Text;
import agraw.model.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the texts of a case with their paragraphs. */
final class TextMaking {
    private final Source source;
    private final UUID study;
    private final Map<String, Written> byId = new HashMap<>();

    /** A text that was made. */
    record Written(Text text, List<Paragraph> paragraphs) {}

    TextMaking(Source source, UUID study) {
        this.source = source;
        this.study = study;
    }

    /** The text that the file calls so. */
    @Nullable
    Written find(String id) {
        return byId.get(id);
    }

    List<Entity> make(List<CaseFile.Text> texts) {
        List<Entity> made = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            CaseFile.Text text = texts.get(index);
            String pointer = "/texts/" + index;
            Text row = new Text(
                    Ids.next(),
                    study,
                    null,
                    TextKind.valueOf(text.kind().toUpperCase(Locale.ROOT)),
                    text.title(),
                    text.language(),
                    Rank.of(index));
            List<Paragraph> paragraphs = new ArrayList<>();
            for (CaseFile.Paragraph paragraph : text.paragraphs()) {
                paragraphs.add(paragraph(row.id(), paragraph, paragraphs.size(), pointer));
            }
            if (byId.put(text.id(), new Written(row, paragraphs)) != null) {
                throw source.twice(pointer + "/id", "text", text.id());
            }
            made.add(row);
            made.addAll(paragraphs);
        }
        return made;
    }

    private Paragraph paragraph(UUID text, CaseFile.Paragraph paragraph, int index, String pointer) {
        return Paragraph.said(
                Ids.next(),
                text,
                paragraph.content(),
                paragraph.speaker(),
                Constants.read(Side.class, paragraph.side()),
                Moments.readOrNone(source, paragraph.said(), "said", pointer + "/paragraphs/" + index + "/said"),
                paragraph.language(),
                Rank.of(index));
    }
}
