package agraw.compare.filter;

import agraw.model.EdtfDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a person asks of cases, as a tree. {@link Printer} writes it and {@link Parser} reads it back. */
public sealed interface Condition {
    /** Takes every case. */
    Condition ALL = new And(List.of());

    /** All of these; none of them asks nothing. */
    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    /** One of these at least. */
    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Condition inner) implements Condition {}

    /** Words that stand somewhere in the key or title, without regard to accents and capitals. */
    record Words(String words) implements Condition {}

    /** One of the values is one of these words: of a place any part, of a choice its key or name. Not: none is, also where nothing is known. */
    record Is(Topic topic, List<String> values, boolean not) implements Condition {
        public Is {
            values = List.copyOf(values);
        }
    }

    /** One of the values has one of these words in it. */
    record Contains(Topic topic, List<String> words) implements Condition {
        public Contains {
            words = List.copyOf(words);
        }
    }

    /** One of the numbers, or the count, compares so. */
    record Measures(Topic topic, Relation relation, BigDecimal number) implements Condition {
        public Measures {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    /** One of the dates stands so to a date. */
    record Dated(Topic topic, Timing timing, EdtfDate date) implements Condition {}

    /** The case has tags of one of these stances under a code. */
    record Evidence(Topic topic, Set<Keyword> stances) implements Condition {
        public Evidence {
            stances = Set.copyOf(stances);
        }
    }

    /** Something is known of one of these. */
    record Has(List<Topic> topics) implements Condition {
        public Has {
            topics = List.copyOf(topics);
        }
    }

    /** Nothing is known of one of these. */
    record Missing(List<Topic> topics) implements Condition {
        public Missing {
            topics = List.copyOf(topics);
        }
    }

    /** It was asked, and nobody could say. */
    record Unknown(List<Topic> topics) implements Condition {
        public Unknown {
            topics = List.copyOf(topics);
        }
    }

    /** Sources contradict each other on one of these. */
    record Disagrees(List<Topic> topics) implements Condition {
        public Disagrees {
            topics = List.copyOf(topics);
        }
    }

    /** How a number compares. */
    enum Relation {
        EQUAL,
        UNEQUAL,
        MORE,
        LESS,
        AT_LEAST,
        AT_MOST;

        boolean holds(double one, double other) {
            return switch (this) {
                case EQUAL -> one == other;
                case UNEQUAL -> one != other;
                case MORE -> one > other;
                case LESS -> one < other;
                case AT_LEAST -> one >= other;
                case AT_MOST -> one <= other;
            };
        }
    }

    /** How a time stands to another. */
    enum Timing {
        /** All of it lies in the other. */
        WITHIN,
        /** None of the times lies in the other, also where no time is known. */
        NOT_WITHIN,
        OVERLAPS,
        /** It is over when the other begins. */
        BEFORE,
        /** It begins when the other is over. */
        AFTER,
        /** It begins with the other or later. */
        FROM,
        /** It is over with the other or earlier. */
        TO
    }
}
