package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Text;
import agraw.store.Store;
import java.util.Optional;
import java.util.UUID;

/** Names the case or text that a person is at. */
public final class Whereabouts {
    private final Store store;

    public Whereabouts(Store store) {
        this.store = store;
    }

    /** What of the names there are: a text may have no case, and what is gone has none at all. */
    public record Names(
            Optional<UUID> caseStudy,
            Optional<String> caseKey,
            Optional<String> caseTitle,
            Optional<String> textTitle) {
        public static final Names NONE =
                new Names(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private static Names of(Optional<CaseStudy> study, Optional<Text> text) {
            return new Names(
                    study.map(CaseStudy::id),
                    study.map(CaseStudy::key),
                    study.map(found -> found.key() + "  " + found.title()),
                    text.map(Text::title));
        }
    }

    public Names ofCase(UUID caseStudy) {
        return store.read(reader -> Names.of(reader.find(CaseStudy.class, caseStudy), Optional.empty()));
    }

    public Names ofText(UUID id) {
        return store.read(reader -> {
            Optional<Text> text = reader.find(Text.class, id);
            Optional<CaseStudy> study = text.map(Text::caseStudy).flatMap(owner -> reader.find(CaseStudy.class, owner));
            return Names.of(study, text);
        });
    }
}
