package agraw.compare;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Choice;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Feature;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Reference;
import agraw.model.Section;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small hand-made cases for tests. */
final class Material {
    private Material() {}

    static Section section(String key) {
        return Section.of(UUID.randomUUID(), UUID.randomUUID(), key, Labels.english(key), Rank.of(1));
    }

    static Field field(Section section, String key, FieldType type, boolean many) {
        return Field.of(
                UUID.randomUUID(),
                section.id(),
                null,
                key,
                Labels.english(key),
                Labels.NONE,
                type,
                many,
                null,
                Rank.of(1));
    }

    static Field part(Field group, String key, FieldType type) {
        return Field.of(
                UUID.randomUUID(),
                group.section(),
                group.id(),
                key,
                Labels.english(key),
                Labels.NONE,
                type,
                false,
                null,
                Rank.of(1));
    }

    static Choice choice(Field field, String key, String label) {
        return Choice.of(UUID.randomUUID(), field.id(), key, Labels.english(label), Labels.NONE, Rank.of(1));
    }

    static Form.Entry entry(FieldType type, boolean many) {
        return new Form.Entry(field(section("s"), "field", type, many), List.of(), List.of());
    }

    static CaseStudy study(String key) {
        return new CaseStudy(UUID.randomUUID(), key, "Title of " + key, "en", null, null);
    }

    static Fact fact(String value) {
        return fact(UUID.randomUUID(), UUID.randomUUID(), null, null, value, null, null, List.of());
    }

    static Fact fact(CaseStudy study, Field field, String value, UUID... cites) {
        return fact(study.id(), field.id(), null, null, value, null, null, List.of(cites));
    }

    static Fact fact(
            UUID study,
            UUID field,
            @Nullable UUID item,
            @Nullable String topic,
            String value,
            @Nullable String unit,
            @Nullable String asOf,
            List<UUID> cites) {
        return new Fact(
                UUID.randomUUID(),
                study,
                field,
                item,
                topic,
                value,
                unit,
                asOf,
                null,
                null,
                null,
                null,
                false,
                null,
                cites,
                Rank.of(1),
                null);
    }

    static Reference reference(CaseStudy study, long number) {
        return Reference.of(UUID.randomUUID(), study.id(), number, "Source");
    }

    static Code code(@Nullable Code parent, String key) {
        return new Code(
                UUID.randomUUID(),
                parent == null ? null : parent.id(),
                key,
                Labels.english("Label of " + key),
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                null,
                null,
                Rank.of(1),
                false);
    }

    static Text text(CaseStudy study, String language) {
        return new Text(UUID.randomUUID(), study.id(), null, TextKind.BRIEF, "Brief", language, Rank.of(1));
    }

    static Tag tag(
            CaseStudy study,
            Code code,
            @Nullable Text text,
            @Nullable Stance stance,
            @Nullable Feature feature,
            String quote) {
        return new Tag(
                UUID.randomUUID(),
                code.id(),
                study.id(),
                text == null ? null : text.id(),
                text == null ? null : UUID.randomUUID(),
                text == null ? null : 0L,
                text == null ? null : UUID.randomUUID(),
                text == null ? null : 1L,
                null,
                feature,
                stance,
                stance == Stance.NUANCE ? "only where rains come" : null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                quote,
                "Amina",
                Instant.EPOCH,
                null,
                null,
                false,
                false);
    }

    static CaseMaterial material(
            CaseStudy study, List<Fact> facts, List<Reference> references, List<Text> texts, List<Tag> tags) {
        return new CaseMaterial(study, facts, references, List.of(), texts, tags);
    }
}
