package agraw.desktop.library;

import agraw.compare.filter.Condition;
import agraw.compare.filter.Topic;
import agraw.compare.filter.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cases can be chosen by from lists of values: each writes a condition into the filter bar, and reads it there. */
enum Facet {
    COUNTRY("country"),
    TYPE("association_type_now"),
    /** Any of the principles that a case is tagged under. */
    PRINCIPLE("");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** What its values are values of; none for principles, and where the templates have no such field. */
    Optional<Topic> topic(Topics topics) {
        return topics.find(key);
    }

    /** Whether a condition is one that this facet writes. */
    boolean isOwn(Condition condition) {
        return switch (condition) {
            case Condition.Is(Topic topic, var _, boolean not) ->
                !not && topic.key().equals(key);
            case Condition.Has(List<Topic> named) ->
                this == PRINCIPLE && named.stream().allMatch(Topic.OfCode.class::isInstance);
            default -> false;
        };
    }

    /** The values that a condition names; a principle by its key. */
    List<String> values(Condition condition) {
        return switch (condition) {
            case Condition.Is(var _, List<String> values, var _) -> values;
            case Condition.Has(List<Topic> named) ->
                named.stream().map(Topic::key).toList();
            default -> List.of();
        };
    }

    /** The condition for some values; none for none. */
    Optional<Condition> condition(List<String> values, Topics topics) {
        if (values.isEmpty()) {
            return Optional.empty();
        } else if (this == PRINCIPLE) {
            List<Topic> named = new ArrayList<>();
            values.forEach(value -> topics.find(value).ifPresent(named::add));
            return Optional.of(new Condition.Has(named));
        }
        return topic(topics).map(topic -> new Condition.Is(topic, values, false));
    }
}
