package agraw.form;

import agraw.model.Form;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where each field stands in the tree that expressions see: {@code /data/section/field}, parts of a group below it. Fields of a section
 * without labels stand at the root, as XLSForm has questions outside of groups.
 */
public final class Names {
    static final String ROOT = "data";

    private final Map<UUID, String> paths = new LinkedHashMap<>();
    private final Map<String, UUID> owners = new HashMap<>();
    private final Map<UUID, UUID> groups = new HashMap<>();
    private final Map<String, List<UUID>> byKey = new HashMap<>();

    public Names(Form form) {
        owners.put("/" + ROOT, new UUID(0, 0));
        for (Form.Part part : form.parts()) {
            String above = "/" + ROOT;
            if (isGroup(part.section())) {
                above += "/" + part.section().key();
                add(part.section().id(), part.section().key(), above, null);
            }
            for (Form.Entry entry : part.entries()) {
                add(entry, above, null);
            }
        }
    }

    /** Whether a section is a node of its own. */
    public static boolean isGroup(Section section) {
        return !section.labels().isEmpty();
    }

    private void add(Form.Entry entry, String above, @Nullable UUID group) {
        UUID id = entry.field().id();
        String path = above + "/" + entry.field().key();
        add(id, entry.field().key(), path, group);
        entry.parts().forEach(part -> add(part, path, id));
    }

    private void add(UUID id, String key, String path, @Nullable UUID group) {
        paths.put(id, path);
        owners.putIfAbsent(path, id);
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
        if (group != null) {
            groups.put(id, group);
        }
    }

    /** The path of a field or section. */
    String path(UUID id) {
        return paths.getOrDefault(id, "/" + ROOT);
    }

    /** The field or section at a path; the root is the id of zeros. */
    Optional<UUID> at(String path) {
        return Optional.ofNullable(owners.get(path));
    }

    /**
     * The path that <code>${name}</code> means where it stands: a part of the same item before others, a field that is no part before
     * parts of other groups.
     *
     * @param from the field or section whose expression it is; none for the form's own
     */
    String resolve(String name, @Nullable UUID from) throws BrokenExpression {
        List<UUID> found = byKey.getOrDefault(name, List.of());
        UUID group = from == null ? null : groups.getOrDefault(from, from);
        for (UUID id : found) {
            if (group != null && group.equals(groups.get(id))) {
                return path(id);
            }
        }
        List<UUID> whole = found.stream().filter(id -> !groups.containsKey(id)).toList();
        List<UUID> meant = whole.isEmpty() ? found : whole;
        if (meant.isEmpty()) {
            throw new BrokenExpression(Problem.Kind.NAME, name);
        } else if (meant.size() > 1) {
            throw new BrokenExpression(Problem.Kind.AMBIGUOUS, name);
        }
        return path(meant.getFirst());
    }
}
