package agraw.workbench;

import agraw.exchange.casefile.CaseContent;
import agraw.exchange.casefile.Vocabulary;
import agraw.model.Attachment;
import agraw.model.CaseMaterial;
import agraw.model.Consent;
import agraw.model.Criterion;
import agraw.model.Match;
import agraw.model.Paragraph;
import agraw.model.Score;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.query.CaseQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that a case file may carry, as one state of the workbook. */
record CaseParcel(
        CaseMaterial material,
        Map<UUID, List<Paragraph>> paragraphs,
        CaseContent.Judged judged,
        List<Consent> consents,
        List<Filed> files,
        Vocabulary vocabulary) {

    static Optional<CaseParcel> of(Reader reader, UUID id) {
        return CaseQuery.materials(reader, List.of(id)).stream().findFirst().map(material -> of(reader, material));
    }

    private static CaseParcel of(Reader reader, CaseMaterial material) {
        UUID id = material.caseStudy().id();
        List<UUID> texts = material.texts().stream().map(Text::id).toList();
        List<Filed> files = FilesOfCase.list(reader, id);
        Set<UUID> named = files.stream()
                .map(file -> file.attachment().consent())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new CaseParcel(
                material,
                reader.whereAny(Paragraph.class, "text", texts).stream()
                        .collect(Collectors.groupingBy(Paragraph::text)),
                new CaseContent.Judged(
                        reader.where(Match.class, "caseStudy", id),
                        reader.all(Criterion.class),
                        reader.where(Score.class, "caseStudy", id)),
                reader.all(Consent.class).stream()
                        .filter(consent -> id.equals(consent.caseStudy()) || named.contains(consent.id()))
                        .toList(),
                files,
                Vocabulary.of(reader));
    }

    /** What is written: the files that are given, and no tags on others. */
    CaseContent content(ContentFolder.Given given) {
        Set<UUID> gone = files.stream().map(file -> file.attachment().id()).collect(Collectors.toSet());
        given.files().stream().map(Attachment::id).forEach(gone::remove);
        List<Tag> tags = material.tags().stream()
                .filter(tag -> tag.attachment() == null || !gone.contains(tag.attachment()))
                .toList();
        return new CaseContent(
                new CaseMaterial(
                        material.caseStudy(),
                        material.facts(),
                        material.references(),
                        material.missing(),
                        material.texts(),
                        tags),
                paragraphs,
                judged,
                new CaseContent.Kept(consents, given.files(), given.contents()));
    }
}
