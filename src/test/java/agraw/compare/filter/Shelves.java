package agraw.compare.filter;

import agraw.model.CaseStudy;
import agraw.model.Choice;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Section;
import agraw.model.Stance;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A small template with a codebook, and cases on it. */
final class Shelves {
    static final Shelves ENGLISH = new Shelves(Locale.ENGLISH);
    static final Shelves FRENCH = new Shelves(Locale.FRENCH);

    final Topics topics;
    private final RowMaker maker;

    /** What is known of a case: fields and values, one after the other. */
    record Known(String key, String title, List<String> values, List<RowMaker.Tagged> tags, long references) {}

    private Shelves(Locale language) {
        Section section = Section.of(new UUID(1, 1), new UUID(1, 2), "s", Labels.NONE, Rank.of(0));
        List<Field> fields = new ArrayList<>();
        fields.add(field(section, null, "origin_place", "Place of origin", "Lieu d’origine", FieldType.PLACE));
        fields.add(field(section, null, "period_start", "Start", "Début", FieldType.DATE));
        fields.add(field(section, null, "period_end", "End", "Fin", FieldType.DATE));
        fields.add(field(section, null, "type", "Type and reason", "Genre et raison", FieldType.CHOICE));
        fields.add(field(section, null, "members", "Members", "Membres", FieldType.INTEGER));
        fields.add(field(section, null, "official", "Official", "Officiel", FieldType.YES_NO));
        fields.add(field(section, null, "story", "Story", "Récit", FieldType.LONG_TEXT));
        Field actors = field(section, null, "actors", "Actors", "Acteurs", FieldType.GROUP);
        fields.add(actors);
        fields.add(field(section, actors, "kind", "Kind", "Sorte", FieldType.TEXT));
        Field type = fields.get(3);
        List<Choice> choices =
                List.of(choice(type, "t1", "Village", "Village"), choice(type, "t2", "Broker", "Passeur"));
        Code trust = code(null, "P3");
        Codebook codebook = new Codebook(List.of(trust, code(trust, "P3.08"), code(null, "P4")), List.of());
        topics = new Topics(
                List.of(new Form(List.of(section), fields, choices)), codebook, Lexicon.of(Messages.in(language)));
        maker = new RowMaker(topics, List.of());
    }

    private static Field field(
            Section section, @Nullable Field group, String key, String english, String french, FieldType type) {
        return Field.of(
                new UUID(2, key.hashCode()),
                section.id(),
                group == null ? null : group.id(),
                key,
                Labels.of(Map.of("en", english, "fr", french)),
                Labels.NONE,
                type,
                key.equals("origin_place"),
                null,
                Rank.of(0));
    }

    private static Choice choice(Field field, String key, String english, String french) {
        return Choice.of(
                new UUID(3, key.hashCode()),
                field.id(),
                key,
                Labels.of(Map.of("en", english, "fr", french)),
                Labels.NONE,
                Rank.of(0));
    }

    private static Code code(@Nullable Code parent, String key) {
        return new Code(
                new UUID(4, key.hashCode()),
                parent == null ? null : parent.id(),
                key,
                Labels.english("Claim of " + key),
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                null,
                null,
                Rank.of(0),
                false);
    }

    Topic topic(String key) {
        return topics.find(key).orElseThrow();
    }

    static Known known(String key, String title, String... values) {
        return new Known(key, title, Arrays.asList(values), List.of(), 1);
    }

    static Known tagged(Known known, String code, @Nullable Stance stance) {
        List<RowMaker.Tagged> tags = new ArrayList<>(known.tags());
        tags.add(new RowMaker.Tagged(new UUID(4, code.hashCode()), stance, 1));
        return new Known(known.key(), known.title(), known.values(), tags, known.references());
    }

    static Known unreferenced(Known known) {
        return new Known(known.key(), known.title(), known.values(), known.tags(), 0);
    }

    CaseRow row(Known known) {
        CaseStudy study =
                new CaseStudy(new UUID(5, known.key().hashCode()), known.key(), known.title(), "fr", null, null);
        List<Fact> facts = new ArrayList<>();
        for (int at = 0; at < known.values().size(); at += 2) {
            facts.add(fact(study, known.values().get(at), known.values().get(at + 1)));
        }
        Map<Topic.About, Long> counts = new EnumMap<>(Map.of(Topic.About.REFERENCES, known.references()));
        return maker.row(study, facts, known.tags(), counts);
    }

    private static Fact fact(CaseStudy study, String field, String value) {
        String own = field.substring(field.indexOf('.') + 1);
        return new Fact(
                UUID.randomUUID(),
                study.id(),
                new UUID(2, own.hashCode()),
                field.contains(".") ? new UUID(6, 6) : null,
                null,
                value,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                Rank.of(0),
                null);
    }

    Parsed parse(String filter) {
        return Parser.parse(filter, topics);
    }

    /** The keys of the cases that a filter takes. */
    List<String> find(String filter, Known... cases) {
        Predicate<CaseRow> wanted = new Matching(topics).of(parse(filter).condition());
        return Arrays.stream(cases)
                .map(this::row)
                .filter(wanted)
                .map(row -> row.study().key())
                .toList();
    }
}
