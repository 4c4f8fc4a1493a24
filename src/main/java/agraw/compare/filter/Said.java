package agraw.compare.filter;

import agraw.model.EdtfDate;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Place;
import java.util.List;

/** What one case says to one field, worked out once so that it is compared without any reading. */
final class Said {
    private static final Days NEVER = new Days(Long.MAX_VALUE, Long.MIN_VALUE);

    final List<Fact> facts;
    final String[] folded;
    /** The keys of choices, or the folded parts of places, of each fact. */
    final String[][] parts;

    final double[] numbers;
    final Days[] days;
    final boolean unknown;
    final boolean disputed;

    Said(FieldType type, List<Fact> facts, boolean disputed) {
        this.facts = facts;
        this.disputed = disputed;
        int many = facts.size();
        folded = new String[many];
        parts = new String[many][];
        numbers = new double[many];
        days = new Days[many];
        boolean open = false;
        Topic.Nature nature = Topic.Nature.of(type);
        for (int index = 0; index < many; index++) {
            String value = facts.get(index).value().strip();
            folded[index] = Token.fold(value);
            parts[index] = parts(nature, value, folded[index]);
            numbers[index] = nature == Topic.Nature.NUMBER ? number(value) : Double.NaN;
            days[index] = nature == Topic.Nature.DATE
                    ? EdtfDate.parse(value).map(Days::of).orElse(NEVER)
                    : NEVER;
            open |= FieldValue.STANDING.contains(value);
        }
        unknown = open;
    }

    private static String[] parts(Topic.Nature nature, String value, String folded) {
        return switch (nature) {
            case CHOICE, ANSWER -> FieldValue.choices(value);
            case PLACE -> places(folded);
            case WORDS, NUMBER, COUNT, DATE, EVIDENCE -> new String[0];
        };
    }

    /** The levels of a place, without coordinates. */
    static String[] places(String folded) {
        return Place.of(folded).levels().toArray(String[]::new);
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN; // "about 100"
        }
    }

    boolean isKnown(Days time) {
        return time.from() <= time.to(); // never ends before it begins
    }
}
