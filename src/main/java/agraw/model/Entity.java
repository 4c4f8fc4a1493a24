package agraw.model;

import java.util.UUID;

/** One thing of a workbook that has an identity: a case study, a fact, a tag. Ids are UUID version 7 (RFC 9562). */
public sealed interface Entity
        permits Attachment,
                CaseStudy,
                Choice,
                Code,
                Conflict,
                Consent,
                Fact,
                Field,
                Missing,
                Paragraph,
                Question,
                Recommendation,
                Reference,
                Section,
                Session,
                Statement,
                Tag,
                Template,
                Tension,
                Text,
                Visit {
    UUID id();
}
