package agraw.store.query;

import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Consent;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Match;
import agraw.model.Missing;
import agraw.model.Paragraph;
import agraw.model.Reference;
import agraw.model.Score;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that belongs to cases and goes where they go. */
public final class BelongingsQuery {
    private BelongingsQuery() {}

    /** The cases themselves, what is known of them, their texts with all words, tags, attachments and consents. Owners come first. */
    public static List<Entity> of(Reader reader, List<UUID> cases) {
        Map<UUID, Entity> found = new LinkedHashMap<>();
        add(found, reader.whereAny(CaseStudy.class, "id", cases));
        add(found, reader.whereAny(Reference.class, "caseStudy", cases));
        List<Fact> facts = reader.whereAny(Fact.class, "caseStudy", cases);
        add(found, facts);
        add(found, reader.whereAny(Match.class, "caseStudy", cases));
        add(found, reader.whereAny(Score.class, "caseStudy", cases));
        add(found, reader.whereAny(Missing.class, "caseStudy", cases));
        List<Text> texts = reader.whereAny(Text.class, "caseStudy", cases);
        add(found, texts);
        List<UUID> textIds = texts.stream().map(Text::id).toList();
        add(found, reader.whereAny(Paragraph.class, "text", textIds));
        add(found, reader.whereAny(Tag.class, "caseStudy", cases));
        add(found, reader.whereAny(Tag.class, "text", textIds));
        add(
                found,
                reader.whereAny(Tag.class, "fact", facts.stream().map(Fact::id).toList()));
        add(found, reader.whereAny(Consent.class, "caseStudy", cases));
        add(found, reader.whereAny(Attachment.class, "owner", found.keySet()));
        return new ArrayList<>(found.values());
    }

    private static void add(Map<UUID, Entity> found, List<? extends Entity> entities) {
        entities.forEach(entity -> found.put(entity.id(), entity));
    }
}
