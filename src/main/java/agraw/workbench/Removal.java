package agraw.workbench;

import agraw.change.Edit;
import agraw.model.AgendaItem;
import agraw.model.Asking;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Comparison;
import agraw.model.Criterion;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Match;
import agraw.model.Memo;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Property;
import agraw.model.Score;
import agraw.model.Session;
import agraw.model.Settlement;
import agraw.model.Statement;
import agraw.model.Summary;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.Visit;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What goes with things that are removed, and what stays and lets go of them: so that nothing points at what is gone. */
final class Removal {
    private Removal() {}

    /** The edits that remove things with all that hangs on them. Undone, they bring all of it back. */
    static List<Edit> of(Reader reader, Collection<? extends Entity> going) {
        Map<UUID, Entity> all = new LinkedHashMap<>();
        going.forEach(entity -> all.put(entity.id(), entity));
        hanging(reader, going).forEach(entity -> all.putIfAbsent(entity.id(), entity));
        List<Edit> edits = new ArrayList<>(letGo(reader, all.keySet()));
        edits.addAll(letGo(reader, all));
        List.copyOf(all.values()).reversed().forEach(entity -> edits.add(Edit.Delete.of(entity)));
        return edits;
    }

    /**
     * What hangs on things: the parts of an item, the paragraphs of a text, tags on any of them, matches of needs
     * and capacities, scores of criteria, what people summed up, what a session is led by, files and memos of all. Owners come first.
     */
    static List<Entity> hanging(Reader reader, Collection<? extends Entity> owners) {
        Map<UUID, Entity> found = new LinkedHashMap<>();
        Collection<? extends Entity> edge = owners;
        while (!edge.isEmpty()) {
            List<Entity> below = new ArrayList<>();
            below.addAll(reader.whereAny(Fact.class, "item", ids(edge, Fact.class)));
            below.addAll(reader.whereAny(Paragraph.class, "text", ids(edge, Text.class)));
            below.addAll(reader.whereAny(Tag.class, "fact", ids(edge, Fact.class)));
            below.addAll(reader.whereAny(Tag.class, "text", ids(edge, Text.class)));
            below.addAll(reader.whereAny(Tag.class, "attachment", ids(edge, Attachment.class)));
            below.addAll(reader.whereAny(Match.class, "need", ids(edge, Fact.class)));
            below.addAll(reader.whereAny(Match.class, "capacity", ids(edge, Fact.class)));
            below.addAll(reader.whereAny(Score.class, "criterion", ids(edge, Criterion.class)));
            below.addAll(reader.whereAny(Summary.class, "comparison", ids(edge, Comparison.class)));
            below.addAll(reader.whereAny(Summary.class, "caseStudy", ids(edge, CaseStudy.class)));
            below.addAll(reader.whereAny(Summary.class, "subject", ids(edge, Code.class)));
            below.addAll(reader.whereAny(Settlement.class, "text", ids(edge, Text.class)));
            below.addAll(reader.whereAny(Participant.class, "session", ids(edge, Session.class)));
            below.addAll(reader.whereAny(Asking.class, "session", ids(edge, Session.class)));
            below.addAll(reader.whereAny(AgendaItem.class, "session", ids(edge, Session.class)));
            below.addAll(reader.whereAny(Attachment.class, "owner", ids(edge, Entity.class)));
            below.addAll(reader.whereAny(Memo.class, "about", ids(edge, Entity.class)));
            edge = below.stream()
                    .filter(entity -> found.putIfAbsent(entity.id(), entity) == null)
                    .toList();
        }
        return List.copyOf(found.values());
    }

    private static List<UUID> ids(Collection<? extends Entity> entities, Class<? extends Entity> type) {
        return entities.stream().filter(type::isInstance).map(Entity::id).toList();
    }

    /** Statements, visits, files, participants and lines stay, and let go of what goes. */
    private static List<Edit> letGo(Reader reader, Set<UUID> gone) {
        List<Edit> edits = new ArrayList<>();
        for (Statement statement : reader.all(Statement.class)) {
            edits.addAll(Step.set(statement, "tags", Property.toValue(without(statement.tags(), gone))));
        }
        for (Visit visit : reader.all(Visit.class)) {
            edits.addAll(Step.set(visit, "caseStudies", Property.toValue(without(visit.caseStudies(), gone))));
        }
        edits.addAll(loosen(reader, Attachment.class, "consent", gone));
        edits.addAll(loosen(reader, Participant.class, "consent", gone));
        edits.addAll(loosen(reader, Paragraph.class, "voice", gone));
        edits.addAll(loosen(reader, Paragraph.class, "answers", gone));
        return edits;
    }

    /** Summaries stay, and rest no more on the tags that go; comparisons stay without the cases that go. */
    private static List<Edit> letGo(Reader reader, Map<UUID, Entity> gone) {
        List<UUID> cases = gone.values().stream()
                .flatMap(entity -> entity instanceof Tag tag ? Stream.ofNullable(tag.caseStudy()) : Stream.empty())
                .distinct()
                .toList();
        List<Edit> edits = new ArrayList<>();
        if (cases.isEmpty() && gone.values().stream().noneMatch(CaseStudy.class::isInstance)) {
            return edits;
        }
        Stream.concat(
                        reader.whereAny(Summary.class, "caseStudy", cases).stream(),
                        reader.saying(Summary.class, "comparison").stream())
                .filter(summary -> !gone.containsKey(summary.id()))
                .forEach(summary -> {
                    edits.addAll(Step.set(summary, "tags", Property.toValue(without(summary.tags(), gone.keySet()))));
                    edits.addAll(Step.set(summary, "aside", Property.toValue(without(summary.aside(), gone.keySet()))));
                });
        for (Comparison comparison : reader.all(Comparison.class)) {
            edits.addAll(Step.set(comparison, "cases", Property.toValue(without(comparison.cases(), gone.keySet()))));
        }
        return edits;
    }

    private static List<Edit> loosen(Reader reader, Class<? extends Entity> type, String property, Set<UUID> gone) {
        return reader.whereAny(type, property, gone).stream()
                .filter(entity -> !gone.contains(entity.id()))
                .flatMap(entity -> Step.set(entity, property, null).stream())
                .toList();
    }

    private static List<UUID> without(List<UUID> ids, Set<UUID> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
