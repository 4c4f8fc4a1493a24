package agraw.exchange.casefile;

import agraw.model.Attachment;
import agraw.model.Consent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The files and consents of a case as a file lists them: photo1, file2 and consent1. A name is only given where naming was agreed. */
final class KeptListing {
    private final CaseContent.Kept kept;
    private final Map<UUID, String> facts;
    private final Map<UUID, String> consents = new HashMap<>();
    private final Map<UUID, String> files = new HashMap<>();

    KeptListing(CaseContent.Kept kept, Map<UUID, String> facts) {
        this.kept = kept;
        this.facts = facts;
        kept.consents().forEach(consent -> consents.put(consent.id(), "consent" + (consents.size() + 1)));
        for (Attachment file : kept.files()) {
            boolean photo = file.mediaType().startsWith("image/");
            files.put(file.id(), (photo ? "photo" : "file") + (files.size() + 1));
        }
    }

    /** What the file calls the photos and files. */
    Map<UUID, String> ids() {
        return files;
    }

    List<CaseFile.Consent> consents() {
        return kept.consents().stream()
                .map(consent -> new CaseFile.Consent(
                        Objects.requireNonNull(consents.get(consent.id())),
                        Blank.or(consent.person(), "?"),
                        consent.naming() && consent.withdrawn() == null ? Blank.toNull(consent.name()) : null,
                        to(consent),
                        Objects.requireNonNull(Constants.write(consent.form())),
                        Moments.write(consent.given()),
                        Moments.write(consent.withdrawn())))
                .toList();
    }

    private static List<String> to(Consent consent) {
        List<String> things = new ArrayList<>();
        add(things, consent.notes(), "notes");
        add(things, consent.quote(), "quote");
        add(things, consent.photo(), "photo");
        add(things, consent.audio(), "audio");
        add(things, consent.naming(), "name");
        return things;
    }

    private static void add(List<String> things, boolean agreed, String thing) {
        if (agreed) {
            things.add(thing);
        }
    }

    List<CaseFile.Attached> files() {
        return kept.files().stream()
                .map(file -> new CaseFile.Attached(
                        Objects.requireNonNull(files.get(file.id())),
                        Blank.or(file.name(), "?"),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        kept.contents().get(file.id()),
                        facts.get(file.owner()),
                        Blank.toNull(file.caption()),
                        Blank.toNull(file.credit()),
                        file.consent() == null ? null : consents.get(file.consent()),
                        file.taken(),
                        file.place(),
                        file.direction(),
                        file.turn()))
                .toList();
    }
}
