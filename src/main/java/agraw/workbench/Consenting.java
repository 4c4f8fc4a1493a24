package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people of a case agreed to. They appear by their role. */
public final class Consenting {
    private final Store store;
    private final String author;
    private final InstantSource clock;

    public Consenting(Store store, String author) {
        this(store, author, InstantSource.system());
    }

    /** With the clock that says when consent was noted. */
    public Consenting(Store store, String author, InstantSource clock) {
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Consenting of(Workbench workbench) {
        return new Consenting(workbench.store(), workbench.author());
    }

    /** What a person agreed to, or not: to be shown, to be heard. */
    public record Said(String person, boolean photo, boolean audio, ConsentForm form) {}

    /** The consents that were given for a case, and those for no special one. */
    public List<Consent> list(UUID caseStudy) {
        return store.read(reader -> reader.all(Consent.class)).stream()
                .filter(consent -> consent.caseStudy() == null || caseStudy.equals(consent.caseStudy()))
                .toList();
    }

    /** Notes what a person of a case said, of no special file. */
    public Consent note(UUID caseStudy, Said said) {
        return note(caseStudy, said, null);
    }

    /**
     * Notes what a person of a case said, and that it is the consent of a file.
     *
     * @throws Refusal {@link Failure.ValueRefused} for a person without a role
     */
    public Consent note(UUID caseStudy, Said said, @Nullable UUID file) {
        String person = Answers.clean(said.person());
        if (person.isEmpty()) {
            throw new Refusal(new Failure.ValueRefused("person", person, "words"));
        }
        Consent consent = new Consent(
                Ids.next(),
                person,
                null,
                false,
                false,
                said.photo(),
                said.audio(),
                false,
                said.form(),
                now(),
                null,
                caseStudy,
                null);
        Step.take(store, author, reader -> {
            CaseStudy study = reader.get(CaseStudy.class, caseStudy);
            List<Edit> edits = new ArrayList<>(List.of(Edit.Create.of(consent)));
            if (file != null) {
                Attachment attachment = reader.get(Attachment.class, file);
                edits.addAll(Step.set(attachment, "consent", new Value.Id(consent.id())));
            }
            return new Step(Label.of("change.noteConsent", person, study.key()), edits);
        });
        return consent;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
