package agraw.exchange.casefile;

import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Missing;
import agraw.model.Rank;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.model.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes entities of a case file whose form is right, and refuses what means nothing in the workbook. */
public final class CaseEntities {
    private final Source source;
    private final CaseFile file;
    private final Vocabulary vocabulary;
    private final List<Entity> made = new ArrayList<>();

    private CaseEntities(CaseReader.Read read, Vocabulary vocabulary) {
        this.source = read.origin().source();
        this.file = read.caseFile();
        this.vocabulary = vocabulary;
    }

    /**
     * The entities of a case, the case first, with new ids.
     *
     * @param coder who is said to have put the tags, at the instant
     * @throws Refusal {@link Failure.UnknownInFile}, {@link Failure.TwiceInFile}, {@link Failure.ValueInFile},
     *     {@link Failure.QuoteInFile}
     */
    public static List<Entity> of(CaseReader.Read read, Vocabulary vocabulary, String coder, Instant at) {
        return new CaseEntities(read, vocabulary).make(coder, at);
    }

    private List<Entity> make(String coder, Instant at) {
        Vocabulary.Known template = vocabulary
                .template(file.template())
                .orElseThrow(() -> source.unknown("/template", "template", file.template()));
        CaseStudy study = new CaseStudy(
                Ids.next(),
                file.key(),
                file.title(),
                file.language(),
                template.template().id(),
                file.note());
        made.add(study);
        Citations citations = new Citations(source, references(study.id()));
        FactMaking facts = new FactMaking(source, study.id(), template.form(), citations);
        made.addAll(facts.make(file.facts()));
        missing(study.id(), template);
        TextMaking texts = new TextMaking(source, study.id());
        made.addAll(texts.make(file.texts()));
        KeptMaking kept = new KeptMaking(source, study.id(), facts.byId());
        made.addAll(kept.make(file));
        made.addAll(new JudgedMaking(source, study.id(), vocabulary, citations, facts.byId()).make(file));
        TagMaking tags = new TagMaking(source, study.id(), vocabulary, citations, facts.byId(), texts, kept.files());
        for (int index = 0; index < file.tags().size(); index++) {
            made.add(tags.make(file.tags().get(index), "/tags/" + index, coder, at));
        }
        return made;
    }

    private Map<Long, UUID> references(UUID study) {
        Map<Long, UUID> byNumber = new HashMap<>();
        for (int index = 0; index < file.references().size(); index++) {
            CaseFile.Reference reference = file.references().get(index);
            UUID id = Ids.next();
            if (byNumber.put(reference.number(), id) != null) {
                throw source.twice("/references/" + index + "/number", "reference", reference.number());
            }
            made.add(new Reference(
                    id,
                    study,
                    reference.number(),
                    reference.title(),
                    reference.author(),
                    reference.publisher(),
                    published(reference),
                    reference.address(),
                    reference.language(),
                    reference.seen(),
                    reference.note(),
                    Constants.read(ReferenceKind.class, reference.kind()),
                    reference.container(),
                    reference.volume(),
                    reference.issue(),
                    reference.pages(),
                    reference.place(),
                    reference.code()));
        }
        return byNumber;
    }

    private static @Nullable String published(CaseFile.Reference reference) {
        return reference.year() != null ? reference.year().toString() : reference.published();
    }

    private void missing(UUID study, Vocabulary.Known template) {
        for (int index = 0; index < file.missing().size(); index++) {
            CaseFile.Missing missing = file.missing().get(index);
            String key = missing.field();
            String pointer = "/missing/" + index + "/field";
            UUID field = key == null
                    ? null
                    : template.form()
                            .find(key)
                            .orElseThrow(() -> source.unknown(pointer, "field", key))
                            .field()
                            .id();
            made.add(new Missing(Ids.next(), study, field, missing.content(), Rank.of(index)));
        }
    }
}
