package agraw.workbench;

import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Consent;
import agraw.model.Fact;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which files belong to a case: its own, and those that answer its fields. */
final class FilesOfCase {
    private FilesOfCase() {}

    /** The files with all that is known of them. */
    static List<Filed> list(Reader reader, UUID caseStudy) {
        List<Attachment> all = attachments(reader, caseStudy);
        Map<UUID, Fact> facts = reader.byId(Fact.class, all.stream().map(Attachment::owner));
        Map<UUID, List<Tag>> tags =
                reader
                        .whereAny(
                                Tag.class,
                                "attachment",
                                all.stream().map(Attachment::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(tag -> Objects.requireNonNull(tag.attachment())));
        Map<UUID, Consent> consents = reader.byId(Consent.class, all.stream().map(Attachment::consent));
        return all.stream()
                .map(file -> new Filed(
                        file,
                        Optional.ofNullable(facts.get(file.owner())),
                        tags.getOrDefault(file.id(), List.of()),
                        Optional.ofNullable(file.consent()).map(consents::get)))
                .toList();
    }

    /** The case's own in their order, then those of its facts. */
    static List<Attachment> attachments(Reader reader, UUID caseStudy) {
        List<UUID> facts = reader.where(Fact.class, "caseStudy", caseStudy).stream()
                .map(Fact::id)
                .toList();
        return Stream.concat(
                        reader.where(Attachment.class, "owner", caseStudy).stream(),
                        reader.whereAny(Attachment.class, "owner", facts).stream())
                .toList();
    }

    /** The case that a file belongs to, by itself, a fact or a text; null where it is of none. */
    static @Nullable UUID caseOf(Reader reader, Attachment file) {
        return reader.find(CaseStudy.class, file.owner())
                .map(CaseStudy::id)
                .or(() -> reader.find(Fact.class, file.owner()).map(Fact::caseStudy))
                .or(() -> reader.find(Text.class, file.owner()).map(Text::caseStudy))
                .orElse(null);
    }
}
