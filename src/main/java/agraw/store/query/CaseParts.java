package agraw.store.query;

import agraw.store.Reader;
import java.util.List;
import java.util.UUID;

/** The ids of all that belongs to a case. */
public final class CaseParts {
    private CaseParts() {}

    /** Facts, references, missing pieces, matches of needs and capacities, scores, files, texts with their paragraphs, and tags. */
    public static List<UUID> of(Reader reader, UUID caseStudy) {
        return reader.handle()
                .createQuery("SELECT id FROM fact WHERE workbook = :workbook AND case_study = :case UNION ALL SELECT"
                        + " id FROM reference WHERE workbook = :workbook AND case_study = :case UNION ALL"
                        + " SELECT id FROM missing WHERE workbook = :workbook AND case_study = :case UNION"
                        + " ALL SELECT id FROM text WHERE workbook = :workbook AND case_study = :case UNION"
                        + " ALL SELECT id FROM tag WHERE workbook = :workbook AND case_study = :case UNION"
                        + " ALL SELECT id FROM \"match\" WHERE workbook = :workbook AND case_study = :case"
                        + " UNION ALL SELECT id FROM score WHERE workbook = :workbook AND case_study = :case"
                        + " UNION ALL SELECT a.id FROM attachment a WHERE a.workbook = :workbook AND a.owner"
                        + " = :case UNION ALL SELECT a.id FROM attachment a"
                        + " JOIN fact f ON f.workbook = a.workbook AND f.id = a.owner"
                        + " WHERE a.workbook = :workbook AND f.case_study = :case UNION"
                        + " ALL SELECT p.id FROM paragraph p JOIN text t ON t.workbook = p.workbook AND t.id"
                        + " = p.text WHERE p.workbook = :workbook AND t.case_study = :case")
                .bind("workbook", reader.workbook())
                .bind("case", caseStudy)
                .mapTo(UUID.class)
                .list();
    }
}
