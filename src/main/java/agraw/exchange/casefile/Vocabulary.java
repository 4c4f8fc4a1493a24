package agraw.exchange.casefile;

import agraw.model.Codebook;
import agraw.model.Criterion;
import agraw.model.Form;
import agraw.model.Template;
import agraw.model.Tension;
import agraw.store.Reader;
import agraw.store.query.CodebookQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What case files refer to by keys: the templates and the codebook of a workbook. */
public final class Vocabulary {
    private final Codebook codebook;
    private final List<Criterion> criteria;
    private final Map<String, Known> templates = new LinkedHashMap<>();
    private final Map<String, Tension> tensions = new HashMap<>();

    /** A template laid out. */
    public record Known(Template template, Form form) {}

    /** Of a workbook that has no criteria yet. */
    public Vocabulary(Codebook codebook, Iterable<Known> templates) {
        this(codebook, templates, List.of());
    }

    /** With criteria in their order. */
    public Vocabulary(Codebook codebook, Iterable<Known> templates, List<Criterion> criteria) {
        this.codebook = codebook;
        this.criteria = List.copyOf(criteria);
        codebook.tensions().forEach(tension -> tensions.put(tension.key(), tension));
        templates.forEach(known -> this.templates.put(known.template().key(), known));
    }

    public static Vocabulary of(Reader reader) {
        return new Vocabulary(
                CodebookQuery.codebook(reader),
                reader.all(Template.class).stream()
                        .map(template -> new Known(template, CodebookQuery.form(reader, template.id())))
                        .toList(),
                reader.all(Criterion.class));
    }

    List<Criterion> criteria() {
        return criteria;
    }

    Codebook codebook() {
        return codebook;
    }

    Optional<Known> template(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    /** The template of a case: its own, else the first. */
    Optional<Known> templateOf(@Nullable UUID template) {
        return templates.values().stream()
                .filter(known -> known.template().id().equals(template))
                .findFirst()
                .or(() -> templates.values().stream().findFirst());
    }

    Optional<Tension> tension(String key) {
        return Optional.ofNullable(tensions.get(key));
    }
}
