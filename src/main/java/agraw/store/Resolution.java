package agraw.store;

import agraw.model.Kind;
import agraw.model.Links;
import agraw.model.Property;
import agraw.model.Value;
import agraw.store.table.Content;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Looks whether all that a workbook's entities name is there: other entities, and files. */
final class Resolution {
    private final Handle handle;
    private final UUID workbook;
    private final Attachments attachments;
    private final List<Finding> findings;
    private final Map<Kind, Set<UUID>> present = new EnumMap<>(Kind.class);

    Resolution(Handle handle, UUID workbook, Attachments attachments, List<Finding> findings) {
        this.handle = handle;
        this.workbook = workbook;
        this.attachments = attachments;
        this.findings = findings;
    }

    void run() throws IOException {
        for (Kind kind : Kind.values()) {
            Set<UUID> ids = new HashSet<>();
            Content.visit(handle, workbook, kind, (id, _) -> ids.add(id));
            present.put(kind, ids);
        }
        Map<UUID, String> sums = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Property> links = kind.properties().stream().filter(Links::is).toList();
            Content.visit(handle, workbook, kind, (id, row) -> {
                for (Property link : links) {
                    resolve(kind, id, link, row.get(link.name()));
                }
                if (kind == Kind.ATTACHMENT && row.get("sha256") instanceof Value.Words(String sum)) {
                    sums.put(id, sum);
                }
            });
        }
        for (Map.Entry<UUID, String> file : sums.entrySet()) {
            switch (attachments.state(file.getValue())) {
                case WHOLE -> {}
                case GONE -> findings.add(new Finding.FileGone(file.getKey(), file.getValue()));
                case DAMAGED -> findings.add(new Finding.FileDamaged(file.getKey(), file.getValue()));
            }
        }
    }

    private void resolve(Kind kind, UUID id, Property link, @Nullable Value value) {
        List<UUID> targets = switch (value) {
            case Value.Id(UUID target) -> List.of(target);
            case Value.Ids(List<UUID> all) -> all;
            case null, default -> List.of();
        };
        for (UUID target : targets) {
            boolean there = Links.target(kind, link)
                    .map(other -> isPresent(other, target))
                    .orElseGet(() ->
                            kind == Kind.CONFLICT || present.values().stream().anyMatch(ids -> ids.contains(target)));
            if (!there) {
                findings.add(new Finding.ReferenceBroken(kind.key(), id.toString(), link.name(), target));
            }
        }
    }

    private boolean isPresent(Kind kind, UUID id) {
        return present.getOrDefault(kind, Set.of()).contains(id);
    }
}
