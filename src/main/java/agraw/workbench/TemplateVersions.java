package agraw.workbench;

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
import agraw.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a template was after each change of it. */
public final class TemplateVersions {
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
        List<Version> versions = new ArrayList<>();
        List<Object> seen = new ArrayList<>();
        new Replay(store, KINDS).run((change, after) -> {
            Optional<Entity> found = after.find(template);
            Form form = form(after, template);
            List<Object> now = found.<List<Object>>map(entity -> List.of(entity, form.parts()))
                    .orElse(List.of());
            if (found.isPresent() && found.get() instanceof Template there && !now.equals(seen)) {
                versions.add(new Version(change.time().instant(), change.author(), change.label(), there, form));
            }
            seen.clear();
            seen.addAll(now);
        });
        return versions.reversed();
    }

    private static Form form(Replay now, UUID template) {
        List<Section> sections = now.all(Section.class, Section::position).stream()
                .filter(section -> section.template().equals(template))
                .toList();
        return new Form(sections, now.all(Field.class, Field::position), now.all(Choice.class, Choice::position));
    }

    /** Writes a version as XLSForm: {@link Templates#export}. */
    public static void export(Version version, Path file) {
        WholeFile.write(file, out -> XlsFormWriter.write(version.template(), version.form(), out));
    }
}
