package agraw.store;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Property;
import agraw.model.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entities of every kind with words of many scripts, and changes of them that fit, made from a seed. */
public final class Samples {
    private static final List<String> WORDS = List.of(
            "",
            "A village well",
            "تالوين — الجمعية",
            "ⵜⴰⵎⴰⵣⵉⵖⵜ",
            "L’eau, « source »\nde vie",
            "👩🏽‍🌾 \uD83C\uDF3E",
            "tab\tbell\u0007escape\u001b delete\u007f",
            "\u200fעברית\u200e and \u202eover\u202c",
            "quote \" back \\ slash / null \u2400",
            "e\u0301".transform(words -> java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC)),
            "x".repeat(3000));

    private final Random random;
    private final Map<UUID, Entity> present = new LinkedHashMap<>();

    public Samples(long seed) {
        this.random = new Random(seed);
    }

    /** What all drafts so far have made, if all were committed. */
    public Map<UUID, Entity> present() {
        return present;
    }

    /** A change that fits what is present: something made, set or deleted, seldom many things at once. */
    public Draft draft() {
        List<Edit> edits = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? 1 + random.nextInt(20) : 1;
        for (int i = 0; i < count; i++) {
            edits.addAll(edits());
        }
        return new Draft(Label.of("change.sample", "n" + random.nextInt(100)), "Amina", edits);
    }

    private List<Edit> edits() {
        int choice = random.nextInt(10);
        if (choice < 5 || present.isEmpty()) {
            Kind[] kinds = Kind.values();
            Entity made = entity(kinds[random.nextInt(kinds.length)]);
            present.put(made.id(), made);
            return List.of(Edit.Create.of(made));
        }
        Entity one = List.copyOf(present.values()).get(random.nextInt(present.size()));
        if (choice < 9) {
            Entity other = changed(one);
            present.put(one.id(), other);
            return Edit.between(one, other);
        }
        present.remove(one.id());
        return List.of(Edit.Delete.of(one));
    }

    /** An entity of a kind, with or without what is optional. */
    public Entity entity(Kind kind) {
        return kind.entity(id(), values(kind));
    }

    private Map<String, Value> values(Kind kind) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Property property : kind.properties()) {
            if (property.isNeeded() || random.nextInt(3) > 0) {
                values.put(property.name(), value(property));
            }
        }
        return values;
    }

    /** The same entity with one property changed, made absent or present. */
    public Entity changed(Entity entity) {
        Kind kind = Kind.of(entity);
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        Property property =
                kind.properties().get(random.nextInt(kind.properties().size()));
        @Nullable Value value = property.optional() && random.nextInt(4) == 0 ? null : value(property);
        if (value == null) {
            values.remove(property.name());
        } else {
            values.put(property.name(), value);
        }
        return kind.entity(entity.id(), values);
    }

    /** A value that a property takes. */
    public Value value(Property property) {
        Class<? extends Value> type = property.type();
        if (property.javaType().isEnum()) {
            Object[] constants = property.javaType().getEnumConstants();
            return java.util.Objects.requireNonNull(Property.toValue(constants[random.nextInt(constants.length)]));
        } else if (type == Value.Words.class) {
            return new Value.Words(words());
        } else if (type == Value.Whole.class) {
            return new Value.Whole(random.nextBoolean() ? random.nextLong() : random.nextInt(100));
        } else if (type == Value.Flag.class) {
            return new Value.Flag(random.nextBoolean());
        } else if (type == Value.Id.class) {
            return new Value.Id(id());
        } else if (type == Value.Ids.class) {
            return new Value.Ids(java.util.stream.Stream.generate(this::id)
                    .limit(random.nextInt(4))
                    .toList());
        } else if (type == Value.Moment.class) {
            return new Value.Moment(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            labels.put(List.of("en", "fr", "ar", "zgh-Tfng").get(random.nextInt(4)), words());
        }
        return new Value.Named(Labels.of(labels));
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? random.nextInt(1000) : "");
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
