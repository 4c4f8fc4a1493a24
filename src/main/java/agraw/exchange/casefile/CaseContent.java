package agraw.exchange.casefile;

import agraw.model.Attachment;
import agraw.model.CaseMaterial;
import agraw.model.Consent;
import agraw.model.Criterion;
import agraw.model.Match;
import agraw.model.Paragraph;
import agraw.model.Score;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case with the paragraphs of its texts, in the order of their positions, by the text's id. */
public record CaseContent(CaseMaterial material, Map<UUID, List<Paragraph>> paragraphs, Judged judged, Kept kept) {
    /** What people judged of a case. Criteria are those of the workbook, in their order. */
    public record Judged(List<Match> matches, List<Criterion> criteria, List<Score> scores) {
        public static final Judged NOTHING = new Judged(List.of(), List.of(), List.of());
    }

    /**
     * The files of a case that are given to others, in their order, and what people agreed to.
     *
     * @param contents where the bytes of files are, from the case file on, by the file's id
     */
    public record Kept(List<Consent> consents, List<Attachment> files, Map<UUID, String> contents) {
        public static final Kept NOTHING = new Kept(List.of(), List.of(), Map.of());
    }

    /** A case of which nothing was judged and that has no files. */
    public CaseContent(CaseMaterial material, Map<UUID, List<Paragraph>> paragraphs) {
        this(material, paragraphs, Judged.NOTHING, Kept.NOTHING);
    }

    List<Paragraph> of(UUID text) {
        return paragraphs.getOrDefault(text, List.of());
    }
}
