package agraw.desktop.casestudy;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Missing;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.FactPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** One field of the form, or one part of an item, with all its facts under each other. */
final class FieldPane extends Column {
    private final CaseController controller;
    private final Form.Entry entry;
    private final @Nullable UUID item;
    private final FieldCaption caption;
    private final Column stack = new Column(0);
    private final Map<UUID, FactRow> rows = new HashMap<>();
    private final Map<String, TopicLine> topics = new HashMap<>();
    private final Set<UUID> drafts = new HashSet<>();
    private List<Object> seen = List.of();
    private @Nullable Sheet sheet;

    /** Item: the fact of the group whose part this is. */
    FieldPane(CaseController controller, Form.Entry entry, @Nullable UUID item) {
        super(item == null ? 4 : 2);
        this.controller = controller;
        this.entry = entry;
        this.item = item;
        this.caption = new FieldCaption(controller, entry, item != null, () -> draft(null, null));
        getStyleClass().addAll("field", item == null ? "whole" : "part");
        stack.getStyleClass().add("stack");
        getChildren().addAll(caption, stack);
    }

    Form.Entry entry() {
        return entry;
    }

    /** Moves the focus to the first value. */
    void focusFirst() {
        stack.getChildren().stream()
                .filter(FactRow.class::isInstance)
                .map(FactRow.class::cast)
                .findFirst()
                .ifPresent(FactRow::focusEditor);
    }

    /** Shows what the workbook holds; nothing moves if it is the same as before. */
    void show(Sheet read) {
        sheet = read;
        CaseMaterial material = read.material();
        List<Fact> facts = facts(material);
        List<Missing> missing = item != null
                ? List.of()
                : material.missing().stream()
                        .filter(gap -> entry.field().id().equals(gap.field()))
                        .toList();
        List<Fact> parts = entry.parts().isEmpty()
                ? List.of()
                : facts.stream()
                        .flatMap(fact -> material.partsOf(fact.id()).stream())
                        .toList();
        boolean computed = entry.field().type() == FieldType.COMPUTED;
        Thinking thinking = Thinking.of(read, entry, item, facts);
        List<Object> now =
                List.of(facts, parts, missing, material.references(), computed ? material.facts() : "", thinking);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        setVisible(thinking.shown());
        setManaged(thinking.shown());
        caption.showMissing(missing);
        caption.showThinking(thinking);
        if (entry.field().type() == FieldType.NOTE) {
            return; // its words are all there is
        } else if (computed) {
            Children.become(stack.getChildren(), List.of(new ComputedLine(controller.desk(), read, entry, item)));
        } else {
            arrange(read, facts);
        }
    }

    private List<Fact> facts(CaseMaterial material) {
        UUID field = entry.field().id();
        return item == null
                ? material.facts(field)
                : material.partsOf(item).stream()
                        .filter(part -> part.field().equals(field))
                        .toList();
    }

    private void arrange(Sheet read, List<Fact> facts) {
        boolean hadFocus = Focus.isIn(stack);
        List<UUID> present = facts.stream().map(Fact::id).toList();
        drafts.removeAll(present);
        rows.keySet().removeIf(id -> !present.contains(id) && !drafts.contains(id));
        List<Node> wanted = new ArrayList<>();
        caption.showDisagreement(0, false);
        for (Cluster cluster : Cluster.of(entry, facts)) {
            String topic = cluster.topic();
            if (entry.field().many() && topic != null) {
                TopicLine line = topics.computeIfAbsent(topic, words -> new TopicLine(controller, words));
                line.show(cluster, () -> draft(topic, cluster.facts().getLast().unit()));
                wanted.add(line);
            } else {
                caption.showDisagreement(cluster.disagreeing(), allCite(cluster));
            }
            for (Fact fact : cluster.facts()) {
                FactRow row = rows.computeIfAbsent(fact.id(), id -> row(id, topic, fact.unit()));
                boolean disagrees = cluster.disagreement()
                        .filter(found -> found.facts().contains(fact))
                        .isPresent();
                row.show(read, fact, entry.field().many() && topic != null, disagrees);
                wanted.add(row);
            }
            if (topic != null) {
                addDrafts(wanted, topic);
            }
        }
        if (wanted.isEmpty() && drafts.isEmpty()) {
            UUID id = Ids.next();
            drafts.add(id);
            rows.put(id, row(id, null, null));
        }
        addDrafts(wanted, null);
        Children.become(stack.getChildren(), wanted);
        if (hadFocus && !Focus.isIn(stack)) {
            focusFirst();
        }
    }

    /** The rows that are begun on a topic, after its facts; with none, all that have not found their place. */
    private void addDrafts(List<Node> wanted, @Nullable String topic) {
        Sheet read = sheet;
        rows.values().stream()
                .filter(row -> drafts.contains(row.place().fact()) && !wanted.contains(row))
                .filter(row -> topic == null
                        ? !entry.field().many()
                                || row.place().topic() == null
                                || !topics.containsKey(row.place().topic())
                        : topic.equals(row.place().topic()))
                .sorted(java.util.Comparator.comparing(row -> row.place().fact()))
                .forEach(row -> {
                    if (read != null) {
                        row.show(read, null, true, false);
                    }
                    wanted.add(row);
                });
    }

    static boolean allCite(Cluster cluster) {
        return cluster.facts().stream().noneMatch(fact -> fact.cites().isEmpty());
    }

    private FactRow row(UUID id, @Nullable String topic, @Nullable String unit) {
        UUID caseStudy =
                java.util.Objects.requireNonNull(sheet).material().caseStudy().id();
        FactPlace place = new FactPlace(id, caseStudy, entry, item, topic, unit);
        FactRow row = new FactRow(controller, place, () -> draft(topic, unit));
        row.focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                forgetIfBlank(row);
            }
        });
        return row;
    }

    /** Begins another fact, on a topic or not, and leads to it. */
    private void draft(@Nullable String topic, @Nullable String unit) {
        Sheet read = sheet;
        if (read == null) {
            return;
        }
        FactRow row = rows.values().stream()
                .filter(FactRow::isBlankDraft)
                .filter(blank -> java.util.Objects.equals(blank.place().topic(), topic))
                .findFirst()
                .orElseGet(() -> {
                    UUID id = Ids.next();
                    drafts.add(id);
                    FactRow made = row(id, topic, unit);
                    rows.put(id, made);
                    arrange(read, facts(read.material()));
                    return made;
                });
        row.focusEditor();
    }

    /** A fact that was begun and left without a word goes, unless it is all there is. */
    private void forgetIfBlank(FactRow row) {
        Sheet read = sheet;
        if (read != null && row.isBlankDraft() && drafts.contains(row.place().fact()) && rows.size() > 1) {
            drafts.remove(row.place().fact());
            arrange(read, facts(read.material()));
        }
    }
}
