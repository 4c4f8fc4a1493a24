package agraw.model;

import java.util.UUID;

/** One thing of a workbook that has an identity: a case study, a fact, a tag. Ids are UUID version 7 (RFC 9562). */
public sealed interface Entity
        permits AgendaItem,
                Asking,
                Attachment,
                CaseStudy,
                Choice,
                Code,
                Comparison,
                Conflict,
                Consent,
                Criterion,
                Fact,
                Field,
                Match,
                Memo,
                Missing,
                Paragraph,
                Participant,
                Question,
                Recommendation,
                Reference,
                SavedView,
                Score,
                Section,
                Session,
                Settlement,
                Statement,
                Summary,
                Tag,
                Template,
                Tension,
                Text,
                Visit {
    UUID id();
}
