package agraw.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * What a property of an entity can hold; absence is null. Edits, the log and the tables all speak in these, and each takes only what all
 * three can keep.
 */
public sealed interface Value {
    /** Words as {@link Plain} describes them; also keys of enumerations, in lower case. */
    record Words(String words) implements Value {
        public Words {
            if (!Plain.is(words)) {
                throw new IllegalArgumentException("Words that cannot be stored as they are");
            }
        }

        /** Words as a person or a file gave them, made plain. */
        public static Words of(String words) {
            return new Words(Plain.of(words));
        }
    }

    record Whole(long number) implements Value {}

    record Flag(boolean set) implements Value {}

    record Id(UUID id) implements Value {}

    record Ids(List<UUID> ids) implements Value {
        /** What a column of the view takes at most. */
        public static final int MOST = 1 << 16;

        public Ids {
            ids = List.copyOf(ids);
            if (ids.size() > MOST) {
                throw new IllegalArgumentException("More ids than can be stored");
            }
        }
    }

    /** A UTC instant of the years 1 to 9999, cut to whole microseconds, which every database keeps. */
    record Moment(Instant instant) implements Value {
        private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

        public Moment {
            instant = instant.truncatedTo(ChronoUnit.MICROS);
            if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
                throw new IllegalArgumentException("An instant that cannot be stored");
            }
        }
    }

    /** Words by language; languages and words together are no longer than {@link Plain#LONGEST}, with room for their marks. */
    record Named(Labels labels) implements Value {
        public Named {
            long length = 0;
            for (var entry : labels.byLanguage().entrySet()) {
                if (!Plain.is(entry.getKey()) || !Plain.is(entry.getValue())) {
                    throw new IllegalArgumentException("Words that cannot be stored as they are");
                }
                length += entry.getKey().length() + entry.getValue().length();
            }
            if (length > Plain.LONGEST / 8) {
                throw new IllegalArgumentException("More words than can be stored");
            }
        }
    }
}
