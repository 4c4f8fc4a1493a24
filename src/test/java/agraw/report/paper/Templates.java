package agraw.report.paper;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Certainty;
import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Missing;
import agraw.model.Rank;
import agraw.model.Reference;
import agraw.model.Section;
import agraw.model.Side;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small form in English and Arabic, and a case that is told in it. */
final class Templates {
    static final Section SECTION =
            Section.of(UUID.randomUUID(), UUID.randomUUID(), "identity", labels("Identity", "الهوية"), Rank.of(1));
    static final Field NAME = field("name", FieldType.TEXT, false, labels("Name of the group", "اسم الجمعية"));
    static final Field STORY = field("story", FieldType.LONG_TEXT, false, labels("Its story", "قصة الجمعية"));
    static final Field MEMBERS = field("members", FieldType.INTEGER, false, labels("Members", "عدد الأعضاء"));
    static final Field SETTING = field("setting", FieldType.CHOICE, false, labels("Setting", "المحيط"));
    static final Field ACTIONS = field("actions", FieldType.GROUP, true, labels("Actions", "الأعمال"));
    static final Field SECTOR = part(ACTIONS, "sector", FieldType.TEXT, labels("Sector", "القطاع"));
    static final Field YEAR = part(ACTIONS, "year", FieldType.DATE, labels("When it was", "السنة"));
    static final Field OLD = retired(field("old", FieldType.TEXT, false, labels("Asked no more", "لم يعد يسأل")));
    static final Field PUMP = onlyIfRural(field("pump", FieldType.YES_NO, false, labels("A pump", "مضخة")));
    static final Choice RURAL =
            Choice.of(UUID.randomUUID(), SETTING.id(), "rural", labels("Rural", "قروي"), Labels.NONE, Rank.of(1));
    static final Choice URBAN =
            Choice.of(UUID.randomUUID(), SETTING.id(), "urban", labels("Urban", "حضري"), Labels.NONE, Rank.of(2));
    static final Form FORM = new Form(
            List.of(SECTION),
            List.of(NAME, STORY, MEMBERS, SETTING, ACTIONS, SECTOR, YEAR, OLD, PUMP),
            List.of(RURAL, URBAN));
    static final CaseStudy STUDY =
            new CaseStudy(UUID.randomUUID(), "MA-ELEC", "Light for the village", "en", null, null);
    static final Reference BOOK = Reference.of(UUID.randomUUID(), STUDY.id(), 3L, "A book about light");
    static final Reference UNNUMBERED = Reference.of(UUID.randomUUID(), STUDY.id(), null, "A leaf without a number");

    private Templates() {}

    static Labels labels(String english, String arabic) {
        return Labels.of(Map.of("en", english, "ar", arabic));
    }

    private static Field field(String key, FieldType type, boolean many, Labels labels) {
        return Field.of(
                UUID.randomUUID(),
                SECTION.id(),
                null,
                key,
                labels,
                labels("Help for " + key + ".", "شرح السؤال."),
                type,
                many,
                null,
                Rank.of(1));
    }

    private static Field part(Field group, String key, FieldType type, Labels labels) {
        return Field.of(
                UUID.randomUUID(), SECTION.id(), group.id(), key, labels, Labels.NONE, type, false, null, Rank.of(1));
    }

    private static Field retired(Field field) {
        return with(field, true, null, null);
    }

    private static Field onlyIfRural(Field field) {
        return with(field, false, "${setting} = 'rural'", "true()");
    }

    private static Field with(Field field, boolean retired, @Nullable String relevant, @Nullable String required) {
        return new Field(
                field.id(),
                field.section(),
                field.group(),
                field.key(),
                field.labels(),
                field.help(),
                field.type(),
                field.many(),
                field.unit(),
                field.position(),
                retired,
                relevant,
                null,
                Labels.NONE,
                required,
                Labels.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    static Fact fact(Field field, @Nullable UUID item, String value) {
        return fact(field, item, value, null, false, List.of(), null);
    }

    static Fact fact(
            Field field,
            @Nullable UUID item,
            String value,
            @Nullable String saidBy,
            boolean preferred,
            List<UUID> cites,
            @Nullable String locators) {
        return new Fact(
                UUID.randomUUID(),
                STUDY.id(),
                field.id(),
                item,
                null,
                value,
                null,
                saidBy == null ? null : "2009",
                null,
                saidBy == null ? null : Certainty.TOLD,
                saidBy,
                saidBy == null ? null : Side.MIGRANT,
                preferred,
                preferred ? "It was counted at the assembly" : null,
                cites,
                Rank.of(1),
                locators);
    }

    static CaseMaterial material(Fact... facts) {
        return new CaseMaterial(
                STUDY,
                List.of(facts),
                List.of(BOOK, UNNUMBERED),
                List.of(
                        new Missing(UUID.randomUUID(), STUDY.id(), STORY.id(), "Who began it?", Rank.of(1)),
                        new Missing(UUID.randomUUID(), STUDY.id(), null, "Where is the archive?", Rank.of(2))),
                List.of(),
                List.of());
    }
}
