package agraw.store.query;

import agraw.model.CaseStudy;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Reference;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.store.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Texts with their paragraphs and tags: a fixed number of queries however long the text. */
public final class TextQuery {
    private TextQuery() {}

    /** A text with its words and tags, in three queries. */
    public static TextMaterial material(Reader reader, UUID text) {
        return new TextMaterial(
                reader.get(Text.class, text),
                reader.where(Paragraph.class, "text", text),
                reader.where(Tag.class, "text", text));
    }

    /** The paragraphs from one to another of the same text. */
    public static List<Paragraph> paragraphs(Reader reader, UUID text, UUID first, UUID last) {
        if (first.equals(last)) {
            return List.of(reader.get(Paragraph.class, first));
        }
        String from = reader.get(Paragraph.class, first).position();
        String to = reader.get(Paragraph.class, last).position();
        return reader.where(Paragraph.class, "text", text).stream()
                .filter(paragraph -> paragraph.position().compareTo(from) >= 0
                        && paragraph.position().compareTo(to) <= 0)
                .toList();
    }

    /** The tags on words of a paragraph: those that start or end there, and those that run over it. */
    public static List<Tag> tagsOn(Reader reader, Paragraph paragraph) {
        List<Tag> tags = reader.where(Tag.class, "text", paragraph.text());
        if (tags.stream().allMatch(tag -> Objects.equals(tag.startParagraph(), tag.endParagraph()))) {
            return tags.stream()
                    .filter(tag -> paragraph.id().equals(tag.startParagraph()))
                    .toList();
        }
        List<UUID> order = reader.where(Paragraph.class, "text", paragraph.text()).stream()
                .map(Paragraph::id)
                .toList();
        int at = order.indexOf(paragraph.id());
        return tags.stream()
                .filter(tag -> order.indexOf(tag.startParagraph()) <= at && at <= order.indexOf(tag.endParagraph()))
                .toList();
    }

    /** The tags of all texts whose words were all deleted. */
    public static List<Tag> wordless(Reader reader) {
        return tags(reader, "start_paragraph = end_paragraph AND start_offset >= end_offset", Map.of());
    }

    /** The tags on just these words, by everybody: without reading the others of the text, of which there may be thousands. */
    public static List<Tag> tagsOn(Reader reader, Passage passage) {
        return tags(
                reader,
                "text = :text AND start_paragraph = :start AND start_offset = :from"
                        + " AND end_paragraph = :end AND end_offset = :to",
                Map.of(
                        "text", passage.text(),
                        "start", passage.startParagraph(),
                        "from", passage.startOffset(),
                        "end", passage.endParagraph(),
                        "to", passage.endOffset()));
    }

    private static List<Tag> tags(Reader reader, String condition, Map<String, ?> values) {
        List<UUID> tags = reader.handle()
                .createQuery("SELECT id FROM tag WHERE workbook = :workbook AND " + condition)
                .bind("workbook", reader.workbook())
                .bindMap(values)
                .mapTo(UUID.class)
                .list();
        return reader.whereAny(Tag.class, "id", tags);
    }

    /** The case's texts, in their order. */
    public static List<Text> texts(Reader reader, CaseStudy study) {
        return reader.where(Text.class, "caseStudy", study.id());
    }

    /** The case's references, by number. */
    public static List<Reference> references(Reader reader, CaseStudy study) {
        return reader.where(Reference.class, "caseStudy", study.id()).stream()
                .sorted(Comparator.comparing(Reference::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
