package agraw.workbench;

import agraw.change.Edit;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.store.Reader;
import agraw.store.query.TextQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What goes with lines of a text that are removed: the tags on them; those that run on over other lines keep those. */
final class LineRemoval {
    private LineRemoval() {}

    static List<Edit> of(Reader reader, List<UUID> lines) {
        Set<UUID> gone = new HashSet<>(lines);
        List<Paragraph> paragraphs = reader.whereAny(Paragraph.class, "id", lines);
        List<Entity> going = new ArrayList<>(paragraphs);
        List<Edit> edits = new ArrayList<>();
        for (UUID text : paragraphs.stream().map(Paragraph::text).distinct().toList()) {
            TextMaterial material = TextQuery.material(reader, text);
            for (Tag tag : material.tags()) {
                List<Paragraph> all = under(material, tag);
                List<Paragraph> left =
                        all.stream().filter(line -> !gone.contains(line.id())).toList();
                if (left.isEmpty() && !all.isEmpty()) {
                    going.add(tag);
                } else if (left.size() < all.size()) {
                    edits.addAll(Edit.between(tag, on(tag, left)));
                }
            }
        }
        edits.addAll(Removal.of(reader, going));
        return edits;
    }

    private static List<Paragraph> under(TextMaterial material, Tag tag) {
        return material.place(tag)
                .map(place -> IntStream.rangeClosed(place.startParagraph(), place.endParagraph())
                        .mapToObj(material.paragraphs()::get)
                        .toList())
                .orElse(List.of());
    }

    private static Tag on(Tag tag, List<Paragraph> left) {
        Paragraph first = left.getFirst();
        Paragraph last = left.getLast();
        Long start = tag.startOffset();
        Long end = tag.endOffset();
        long from = first.id().equals(tag.startParagraph()) && start != null ? start : 0;
        long to = last.id().equals(tag.endParagraph()) && end != null
                ? end
                : last.content().length();
        boolean wordless = first.id().equals(last.id()) && from >= to;
        String quote = wordless
                ? Objects.requireNonNullElse(tag.quote(), "")
                : Quotes.of(new Passage(first.text(), first.id(), from, last.id(), to), left);
        return Kind.with(
                tag,
                Map.of(
                        "startParagraph", first.id(),
                        "startOffset", from,
                        "endParagraph", last.id(),
                        "endOffset", to,
                        "quote", quote));
    }
}
