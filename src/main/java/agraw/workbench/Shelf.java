package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Code;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the library shows.
 *
 * @param principles in the order of the codebook: the columns of the bars
 */
public record Shelf(List<Row> rows, List<Code> principles) {
    /**
     * One case. What is not known is empty words.
     *
     * @param country the first part of the place of origin
     * @param type the name of the association's type, in the reader's language
     * @param from the period's start as an EDTF date
     * @param to the period's end as an EDTF date
     * @param tags how many tags it has under each principle; those without tags are left out
     */
    public record Row(
            CaseStudy study,
            String country,
            String type,
            String from,
            String to,
            long texts,
            Map<UUID, Long> tags,
            long missing) {
        public long allTags() {
            return tags.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
