package agraw.desktop.session;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.model.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a session as they are shown. They follow each change without asking the workbook, so that a line costs the same in the
 * first minute and in the last. The line that is being typed is not among them: it stands where it is typed.
 */
final class Lines {
    private static final Comparator<Paragraph> ORDER =
            Comparator.comparing(Paragraph::position).thenComparing(Paragraph::id);

    private final Map<UUID, Paragraph> paragraphs = new HashMap<>();
    private final Map<UUID, Tag> tags = new HashMap<>();
    private final ObservableList<LineRow> rows = FXCollections.observableArrayList();
    private @Nullable UUID text;
    private @Nullable UUID hidden;

    ObservableList<LineRow> rows() {
        return rows;
    }

    void show(TextMaterial material) {
        text = material.text().id();
        paragraphs.clear();
        tags.clear();
        material.paragraphs().forEach(line -> paragraphs.put(line.id(), line));
        material.tags().forEach(tag -> tags.put(tag.id(), tag));
        all();
    }

    void clear() {
        text = null;
        paragraphs.clear();
        tags.clear();
        rows.clear();
    }

    /** Leaves a line out, because it is being typed; with none all are shown. */
    void hide(@Nullable UUID line) {
        UUID before = hidden;
        hidden = line;
        if (!Objects.equals(before, line)) {
            Set<UUID> touched = new HashSet<>();
            touched.add(before == null ? line : before);
            touched.add(line == null ? before : line);
            touched.forEach(this::follow);
        }
    }

    Optional<Paragraph> line(UUID id) {
        return Optional.ofNullable(paragraphs.get(id));
    }

    /** Follows a change of the workbook. */
    void follow(Change change) {
        Set<UUID> touched = new HashSet<>();
        for (Edit edit : change.edits()) {
            if (edit.kind() == Kind.PARAGRAPH) {
                paragraph(edit).ifPresent(touched::add);
            } else if (edit.kind() == Kind.TAG) {
                tag(edit, touched);
            }
        }
        touched.forEach(this::follow);
    }

    private Optional<UUID> paragraph(Edit edit) {
        UUID id = edit.entity();
        switch (edit) {
            case Edit.Create made -> {
                if (text == null || !new Value.Id(text).equals(made.fields().get("text"))) {
                    return Optional.empty();
                }
                paragraphs.put(id, (Paragraph) Kind.PARAGRAPH.entity(id, made.fields()));
            }
            case Edit.Set set -> {
                Paragraph old = paragraphs.get(id);
                if (old == null) {
                    return Optional.empty();
                }
                paragraphs.put(id, (Paragraph) set.on(old));
            }
            case Edit.Delete _ -> paragraphs.remove(id);
        }
        return Optional.of(id);
    }

    private void tag(Edit edit, Set<UUID> touched) {
        Tag old = tags.get(edit.entity());
        switch (edit) {
            case Edit.Create made -> {
                if (text != null && new Value.Id(text).equals(made.fields().get("text"))) {
                    tags.put(made.entity(), (Tag) Kind.TAG.entity(made.entity(), made.fields()));
                }
            }
            case Edit.Set set -> {
                if (old != null) {
                    tags.put(old.id(), (Tag) set.on(old));
                }
            }
            case Edit.Delete _ -> tags.remove(edit.entity());
        }
        for (Tag one : java.util.Arrays.asList(old, tags.get(edit.entity()))) {
            if (one != null && one.startParagraph() != null) {
                touched.add(one.startParagraph());
            }
        }
    }

    /** Shows one line as it is now. */
    private void follow(@Nullable UUID id) {
        if (id == null) {
            return;
        }
        int at = index(id);
        Paragraph now = id.equals(hidden) ? null : paragraphs.get(id);
        if (now == null) {
            if (at >= 0) {
                rows.remove(at);
            }
        } else if (at >= 0 && rows.get(at).line().position().equals(now.position())) {
            rows.set(at, row(now));
        } else if (at < 0 && (rows.isEmpty() || ORDER.compare(rows.getLast().line(), now) < 0)) {
            rows.add(row(now));
        } else {
            all();
        }
    }

    /** From the end, because what is changed is mostly what was noted last. */
    private int index(UUID id) {
        for (int index = rows.size() - 1; index >= 0; index--) {
            if (rows.get(index).line().id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    private LineRow row(Paragraph line) {
        return new LineRow(
                line,
                tags.values().stream()
                        .filter(tag -> line.id().equals(tag.startParagraph()))
                        .sorted(Comparator.comparing(Tag::at).thenComparing(Tag::id))
                        .toList());
    }

    private void all() {
        Map<UUID, List<Tag>> byLine = new HashMap<>();
        tags.values().stream()
                .sorted(Comparator.comparing(Tag::at).thenComparing(Tag::id))
                .forEach(tag -> byLine.computeIfAbsent(
                                Objects.requireNonNullElse(tag.startParagraph(), tag.id()),
                                _ -> new java.util.ArrayList<>())
                        .add(tag));
        rows.setAll(paragraphs.values().stream()
                .filter(line -> !line.id().equals(hidden))
                .sorted(ORDER)
                .map(line -> new LineRow(line, byLine.getOrDefault(line.id(), List.of())))
                .toList());
    }
}
