package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.HybridTime;
import agraw.change.Label;
import agraw.exchange.file.WholeFile;
import agraw.exchange.xlsform.XlsFormWriter;
import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Kind;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Value;
import agraw.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a template was after each change of it: nothing of it is ever gone, because the journal keeps all changes. */
public final class TemplateVersions {
    private static final int PAGE = 500;
    private static final Set<Kind> KINDS = Set.of(Kind.TEMPLATE, Kind.SECTION, Kind.FIELD, Kind.CHOICE);

    private final Store store;

    public TemplateVersions(Store store) {
        this.store = store;
    }

    public static TemplateVersions of(Workbench workbench) {
        return new TemplateVersions(workbench.store());
    }

    /** The template after one change, who made it, when (UTC) and what it was called. */
    public record Version(Instant at, String author, Label label, Template template, Form form) {}

    /** All versions of a template, latest first. */
    public List<Version> all(UUID template) {
        Map<UUID, Entity> now = new LinkedHashMap<>();
        List<Version> versions = new ArrayList<>();
        for (Change change : changes().reversed()) {
            List<Edit> edits = change.edits().stream()
                    .filter(edit -> KINDS.contains(edit.kind()))
                    .toList();
            Object before = edits.isEmpty() ? List.of() : seen(now, template);
            edits.forEach(edit -> apply(now, edit));
            if (!edits.isEmpty()
                    && now.get(template) instanceof Template found
                    && !before.equals(seen(now, template))) {
                versions.add(new Version(
                        change.time().instant(), change.author(), change.label(), found, form(now, template)));
            }
        }
        return versions.reversed();
    }

    /** All changes, latest first. */
    private List<Change> changes() {
        List<Change> all = new ArrayList<>();
        HybridTime before = new HybridTime(Long.MAX_VALUE);
        while (true) {
            List<Change> page = store.history(before, PAGE);
            page.stream()
                    .filter(change -> change.edits().stream().anyMatch(edit -> KINDS.contains(edit.kind())))
                    .forEach(all::add);
            if (page.size() < PAGE) {
                return all;
            }
            before = page.getLast().time();
        }
    }

    private static Object seen(Map<UUID, Entity> now, UUID template) {
        Entity found = now.get(template);
        return found == null ? List.of() : List.of(found, form(now, template).parts());
    }

    private static void apply(Map<UUID, Entity> now, Edit edit) {
        switch (edit) {
            case Edit.Create(Kind kind, UUID id, Map<String, Value> fields) -> now.put(id, kind.entity(id, fields));
            case Edit.Delete delete -> now.remove(delete.entity());
            case Edit.Set set -> {
                Entity old = now.get(set.entity());
                if (old != null) {
                    Map<String, Value> values = new LinkedHashMap<>(set.kind().values(old));
                    if (set.after() == null) {
                        values.remove(set.property());
                    } else {
                        values.put(set.property(), set.after());
                    }
                    now.put(old.id(), set.kind().entity(old.id(), values));
                }
            }
        }
    }

    private static Form form(Map<UUID, Entity> now, UUID template) {
        List<Section> sections = of(now, Section.class, Section::position).stream()
                .filter(section -> section.template().equals(template))
                .toList();
        return new Form(sections, of(now, Field.class, Field::position), of(now, Choice.class, Choice::position));
    }

    private static <E extends Entity> List<E> of(Map<UUID, Entity> now, Class<E> type, Function<E, String> position) {
        return now.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(position).thenComparing(Entity::id))
                .toList();
    }

    /** Writes a version as XLSForm: {@link Templates#export}. */
    public static void export(Version version, Path file) {
        WholeFile.write(file, out -> XlsFormWriter.write(version.template(), version.form(), out));
    }
}
