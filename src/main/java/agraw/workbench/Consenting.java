package agraw.workbench;

import agraw.change.Change;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * Notes that a person takes a consent back: from then on nothing goes out that rests on it.
     *
     * @param day on which it was asked; today is noted as now
     * @param askedBy who asked for it, by role; where it is empty, the person of the consent
     */
    public Optional<Change> withdraw(UUID consent, LocalDate day, String askedBy) {
        return Step.take(store, author, reader -> {
            Consent before = reader.get(Consent.class, consent);
            String who = Answers.clean(askedBy);
            Instant now = now();
            ZoneId here = ZoneId.systemDefault();
            Instant when = day.equals(LocalDate.ofInstant(now, here))
                    ? now
                    : day.atStartOfDay(here).toInstant();
            return new Step(
                    Label.of("change.withdrawConsent", before.person(), who.isEmpty() ? before.person() : who),
                    Step.set(before, "withdrawn", new Value.Moment(when)));
        });
    }

    /** Notes that a consent holds again after all. */
    public Optional<Change> restore(UUID consent) {
        return Step.take(store, author, reader -> {
            Consent before = reader.get(Consent.class, consent);
            return new Step(Label.of("change.restoreConsent", before.person()), Step.set(before, "withdrawn", null));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
