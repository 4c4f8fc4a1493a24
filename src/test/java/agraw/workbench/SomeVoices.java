package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Participant;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.Side;
import agraw.model.Text;
import agraw.store.Store;
import java.util.List;
import java.util.Map;

/** Donors are heard in a case: in one line, in one fact and in one participant, and in no tag. */
public final class SomeVoices {
    private SomeVoices() {}

    /** Adds them to a case that has a text and a fact, and returns the fact. */
    public static Fact add(Store store, CaseStudy study) {
        Text text = store.read(reader -> reader.whereAny(Text.class, "caseStudy", List.of(study.id())))
                .getFirst();
        Fact like = store.read(reader -> reader.whereAny(Fact.class, "caseStudy", List.of(study.id())))
                .getFirst();
        Fact fact = Kind.with(
                (Fact) Kind.FACT.entity(Ids.next(), Kind.FACT.values(like)),
                Map.of("side", Side.DONOR, "saidBy", "An officer of the fund"));
        Session session =
                new Session(Ids.next(), null, SessionKind.VISIT, "At the well", null, null, null, "a", study.id());
        store.commit(new Draft(
                Label.of("change.loadContent"),
                "Amina",
                List.of(
                        Edit.Create.of(fact),
                        Edit.Create.of(session),
                        Edit.Create.of(
                                new Participant(Ids.next(), session.id(), "1", "Engineer", Side.DONOR, null, "a")),
                        Edit.Create.of(Paragraph.said(
                                Ids.next(), text.id(), "We pay what they ask.", "D1", Side.DONOR, null, null, "z")))));
        return fact;
    }
}
