package agraw.compare.filter;

import java.util.ArrayList;
import java.util.List;

/** Of which fields a condition presumes that something is known: where nothing is, a case neither meets it nor fails it. */
public final class Presumed {
    private Presumed() {}

    public static List<Topic.OfField> by(Condition condition) {
        List<Topic.OfField> found = new ArrayList<>();
        collect(condition, found);
        return List.copyOf(found);
    }

    private static void collect(Condition condition, List<Topic.OfField> found) {
        switch (condition) {
            case Condition.And(List<Condition> all) -> all.forEach(one -> collect(one, found));
            case Condition.Or(List<Condition> any) -> any.forEach(one -> collect(one, found));
            case Condition.Not(Condition inner) -> collect(inner, found);
            case Condition.Is is -> add(is.topic(), found);
            case Condition.Contains contains -> add(contains.topic(), found);
            case Condition.Measures measures -> add(measures.topic(), found);
            case Condition.Dated dated -> add(dated.topic(), found);
            case Condition.Words _,
                    Condition.Evidence _,
                    Condition.Has _,
                    Condition.Missing _,
                    Condition.Unknown _,
                    Condition.Disagrees _ -> {}
        }
    }

    private static void add(Topic topic, List<Topic.OfField> found) {
        if (topic instanceof Topic.OfField field) {
            found.add(field);
        }
    }
}
