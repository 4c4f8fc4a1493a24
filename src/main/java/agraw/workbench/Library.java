package agraw.workbench;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, doubles and removes whole cases. */
public final class Library {
    private final Store store;
    private final String author;

    public Library(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /** Makes a case without facts, of the workbook's first template: {@link #create(String, String, String, UUID)}. */
    public CaseStudy create(String key, String title, String language) {
        return create(key, title, language, null);
    }

    /**
     * Makes a case without facts.
     *
     * @param language of the case's words, a BCP 47 tag
     * @param wanted the template; none: the workbook's first
     * @throws Refusal {@link Failure.ValueRefused} if the key is empty or another case has it
     */
    public CaseStudy create(String key, String title, String language, @Nullable UUID wanted) {
        String clean = key.strip();
        Optional<UUID> template = store.read(reader -> {
            List<CaseStudy> others = reader.all(CaseStudy.class);
            if (clean.isEmpty() || others.stream().anyMatch(other -> other.key().equalsIgnoreCase(clean))) {
                throw new Refusal(new Failure.ValueRefused("key", clean, "freeKey"));
            }
            return reader.all(Template.class).stream()
                    .map(Template::id)
                    .filter(id -> wanted == null || id.equals(wanted))
                    .findFirst();
        });
        CaseStudy made = new CaseStudy(Ids.next(), clean, title.strip(), language, template.orElse(null), null);
        store.commit(new Draft(Label.of("change.createCase", clean), author, List.of(Edit.Create.of(made))));
        return made;
    }

    /**
     * Makes a case that is like another in everything but its key and title, with texts and tags; what people agreed to was said
     * for the one case, and is not doubled.
     */
    public CaseStudy duplicate(UUID caseStudy, String title) {
        return new Doubling(store, author).duplicate(caseStudy, title);
    }

    /** Removes cases with all that belongs to them, in one change. */
    public Change delete(List<UUID> cases) {
        return new Removing(store, author).remove(cases);
    }
}
