package agraw.exchange.casefile;

import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the consents and files of a case. Where the bytes of a file are is looked at by those who take them. */
final class KeptMaking {
    private final Source source;
    private final UUID study;
    private final Map<String, UUID> facts;
    private final Map<String, UUID> consents = new HashMap<>();
    private final Map<String, Attachment> files = new HashMap<>();
    private final List<Entity> made = new ArrayList<>();

    KeptMaking(Source source, UUID study, Map<String, UUID> facts) {
        this.source = source;
        this.study = study;
        this.facts = facts;
    }

    /** The files made, by their ids in the file. */
    Map<String, Attachment> files() {
        return files;
    }

    List<Entity> make(CaseFile file) {
        consents(file.consents() == null ? List.of() : file.consents());
        files(file.files() == null ? List.of() : file.files());
        return made;
    }

    private void consents(List<CaseFile.Consent> listed) {
        for (int index = 0; index < listed.size(); index++) {
            CaseFile.Consent consent = listed.get(index);
            String pointer = "/consents/" + index;
            UUID id = Ids.next();
            if (consents.put(consent.id(), id) != null) {
                throw source.twice(pointer + "/id", "consent", consent.id());
            }
            made.add(new Consent(
                    id,
                    consent.person(),
                    consent.name(),
                    consent.to().contains("notes"),
                    consent.to().contains("quote"),
                    consent.to().contains("photo"),
                    consent.to().contains("audio"),
                    consent.to().contains("name"),
                    Objects.requireNonNull(Constants.read(ConsentForm.class, consent.form())),
                    Moments.readOrNone(source, consent.given(), "given", pointer + "/given"),
                    Moments.readOrNone(source, consent.withdrawn(), "withdrawn", pointer + "/withdrawn"),
                    study,
                    null));
        }
    }

    private void files(List<CaseFile.Attached> listed) {
        for (int index = 0; index < listed.size(); index++) {
            CaseFile.Attached file = listed.get(index);
            String pointer = "/files/" + index;
            UUID fact = find(facts, file.fact(), "fact", pointer + "/fact");
            Attachment attachment = new Attachment(
                    Ids.next(),
                    file.sha256(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    fact == null ? study : fact,
                    file.caption(),
                    file.credit(),
                    find(consents, file.consent(), "consent", pointer + "/consent"),
                    Rank.of(index),
                    file.taken(),
                    file.place(),
                    file.direction(),
                    file.turn());
            if (files.put(file.id(), attachment) != null) {
                throw source.twice(pointer + "/id", "file", file.id());
            }
            made.add(attachment);
        }
    }

    private @Nullable UUID find(Map<String, UUID> known, @Nullable String id, String what, String pointer) {
        UUID found = id == null ? null : known.get(id);
        if (id != null && found == null) {
            throw source.unknown(pointer, what, id);
        }
        return found;
    }
}
