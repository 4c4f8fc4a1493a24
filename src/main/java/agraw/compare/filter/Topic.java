package agraw.compare.filter;

import agraw.model.Code;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a condition or a column speaks of. */
public sealed interface Topic {
    /** Names it among all topics of a workbook; without spaces. */
    String key();

    /** What its values are like, and so what can be asked of them. */
    Nature nature();

    /**
     * A field of the templates, or a part of a group, whose key is then {@code group.part}.
     *
     * @param entries one for each template that has it
     * @param parents the groups of a part, one for each entry; none for a field of its own
     * @param slot where a row keeps its values
     */
    record OfField(String key, List<Form.Entry> entries, List<Form.Entry> parents, int slot) implements Topic {
        public OfField {
            entries = List.copyOf(entries);
            parents = List.copyOf(parents);
        }

        @Override
        public Nature nature() {
            return Nature.of(type());
        }

        /** The type that its first template gives it. */
        public FieldType type() {
            return entries.getFirst().field().type();
        }
    }

    /** A principle or code: how many tags a case has under it, with those of the codes below. */
    record OfCode(Code code, int slot) implements Topic {
        @Override
        public String key() {
            return code.key();
        }

        @Override
        public Nature nature() {
            return Nature.EVIDENCE;
        }
    }

    /** What is known of a case without a field. */
    record Own(About about) implements Topic {
        @Override
        public String key() {
            return about.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Nature nature() {
            return about.nature;
        }
    }

    /** What every case has, whatever its template. */
    enum About {
        KEY(Nature.WORDS),
        TITLE(Nature.WORDS),
        LANGUAGE(Nature.WORDS),
        TEMPLATE(Nature.WORDS),
        NOTE(Nature.WORDS),
        /** The first part of the places of origin. */
        COUNTRY(Nature.PLACE),
        /** From the first start to the last end. */
        PERIOD(Nature.DATE),
        FACTS(Nature.COUNT),
        REFERENCES(Nature.COUNT),
        TEXTS(Nature.COUNT),
        PHOTOS(Nature.COUNT),
        TAGS(Nature.COUNT),
        MISSING(Nature.COUNT);

        private final Nature nature;

        About(Nature nature) {
            this.nature = nature;
        }
    }

    /** What can be asked of values of one kind. */
    @SuppressWarnings("ImmutableEnumChecker") // the operators are never changed
    enum Nature {
        WORDS(EnumSet.of(Keyword.IS, Keyword.IS_NOT, Keyword.CONTAINS)),
        CHOICE(EnumSet.of(Keyword.IS, Keyword.IS_NOT, Keyword.CONTAINS)),
        ANSWER(EnumSet.of(Keyword.IS, Keyword.IS_NOT)),
        PLACE(EnumSet.of(Keyword.IS, Keyword.IS_NOT, Keyword.CONTAINS)),
        NUMBER(EnumSet.of(
                Keyword.IS,
                Keyword.IS_NOT,
                Keyword.CONTAINS,
                Keyword.MORE,
                Keyword.LESS,
                Keyword.AT_LEAST,
                Keyword.AT_MOST,
                Keyword.FROM,
                Keyword.TO)),
        COUNT(EnumSet.of(
                Keyword.IS,
                Keyword.IS_NOT,
                Keyword.MORE,
                Keyword.LESS,
                Keyword.AT_LEAST,
                Keyword.AT_MOST,
                Keyword.FROM,
                Keyword.TO)),
        DATE(EnumSet.of(
                Keyword.IS,
                Keyword.IS_NOT,
                Keyword.OVERLAPS,
                Keyword.BEFORE,
                Keyword.AFTER,
                Keyword.FROM,
                Keyword.TO,
                Keyword.MORE,
                Keyword.LESS,
                Keyword.AT_LEAST,
                Keyword.AT_MOST)),
        EVIDENCE(EnumSet.of(
                Keyword.HAS,
                Keyword.IS,
                Keyword.IS_NOT,
                Keyword.MORE,
                Keyword.LESS,
                Keyword.AT_LEAST,
                Keyword.AT_MOST));

        private final Set<Keyword> operators;

        Nature(Set<Keyword> operators) {
            this.operators = operators;
        }

        boolean takes(Keyword operator) {
            return operators.contains(operator);
        }

        /** What can stand behind its name. */
        public Set<Keyword> operators() {
            return Set.copyOf(operators);
        }

        static Nature of(FieldType type) {
            return switch (type) {
                case TEXT, LONG_TEXT, TIME, PERSON, REFERENCE, PHOTO, FILE, NOTE, GROUP -> WORDS;
                case INTEGER, DECIMAL, MONEY, COMPUTED -> NUMBER;
                case DATE -> DATE;
                case YES_NO -> ANSWER;
                case CHOICE, CHOICES -> CHOICE;
                case PLACE -> PLACE;
            };
        }
    }
}
