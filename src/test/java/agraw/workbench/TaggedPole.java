package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Pole;
import agraw.model.Tag;
import agraw.model.Tension;
import java.util.Map;
import java.util.stream.Stream;

/** Says of tags of a case to which pole of a tension they speak. */
final class TaggedPole {
    private final Workbench workbench;

    TaggedPole(Workbench workbench) {
        this.workbench = workbench;
    }

    void tag(String study, String tension, Pole... poles) {
        CaseStudy of = workbench.caseByKey(study);
        Tension meant = workbench.store().read(reader -> reader.all(Tension.class)).stream()
                .filter(one -> one.key().equals(tension))
                .findFirst()
                .orElseThrow();
        Tag like = workbench.store().read(reader -> reader.all(Tag.class)).stream()
                .filter(tag -> of.id().equals(tag.caseStudy()))
                .findFirst()
                .orElseThrow();
        workbench
                .store()
                .commit(new Draft(
                        Label.of("change.tagPassage", "P1"),
                        "Amina",
                        Stream.of(poles)
                                .<Edit>map(pole -> Edit.Create.of(Kind.TAG.entity(
                                        Ids.next(),
                                        Kind.TAG.values(Kind.with(like, Map.of("tension", meant.id(), "pole", pole))))))
                                .toList()));
    }
}
