package agraw.compare.configuration;

/**
 * Conditions that come together: those of the mask, each met or not as the value says. Bits are counted from the lowest.
 *
 * @param mask which conditions it is about; none: it is always there
 * @param value which of them are met; never a bit that the mask lacks
 */
public record Term(int mask, int value) implements Comparable<Term> {
    /** Whether a combination of conditions has it. */
    public boolean covers(int combination) {
        return (combination & mask) == value;
    }

    /** How many conditions it is about. */
    public int size() {
        return Integer.bitCount(mask);
    }

    public boolean isAbout(int condition) {
        return (mask >> condition & 1) == 1;
    }

    public boolean isMet(int condition) {
        return (value >> condition & 1) == 1;
    }

    /** Those with the first conditions met stand first. */
    @Override
    public int compareTo(Term other) {
        int bySize = Integer.compare(size(), other.size());
        int byMask = Integer.compare(Integer.reverse(other.mask), Integer.reverse(mask));
        return bySize != 0 ? bySize : byMask != 0 ? byMask : Integer.compare(other.value, value);
    }
}
