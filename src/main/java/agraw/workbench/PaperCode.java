package agraw.workbench;

import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.words.Digits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is printed on a paper and leads back to its case. It is scanned as {@code agraw:MA-ELEC:7K2Q:filled} and typed as
 * {@code MA-ELEC/F7K2Q-X}, where X is a check character (ISO 7064, MOD 37,36), which betrays every single wrong sign.
 *
 * @param caseKey as it is printed, or as it was typed
 * @param workbook the short name of a workbook: four signs that nobody takes for another
 */
public record PaperCode(String caseKey, String workbook, Paper paper) {
    private static final String SCANNED = "agraw:";

    /** Crockford's 32 signs, without I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int WORKBOOK = 4;

    /** A paper's letter, a workbook and a check character. */
    private static final int TAIL = 1 + WORKBOOK + 1;

    private static final Pattern TYPED = Pattern.compile(".*/[BFGC][0-9A-Z]{4}-?[0-9A-Z]", Pattern.DOTALL);
    private static final Pattern CHECKED = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int BASE = 36;

    /** The short name of a workbook, from its id. */
    public static String shortName(UUID workbook) {
        StringBuilder name = new StringBuilder();
        long bits = workbook.getLeastSignificantBits() ^ (workbook.getMostSignificantBits() >>> 16);
        for (int at = 0; at < WORKBOOK; at++) {
            name.append(SIGNS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return name.toString();
    }

    /** For scanners. */
    public String scanned() {
        return SCANNED + caseKey + ":" + workbook + ":" + paper.word();
    }

    /** For fingers. */
    public String typed() {
        String signs = paper.letter() + workbook;
        return caseKey + "/" + signs + "-" + check(plain(caseKey) + signs);
    }

    /** Whether a case has this key, whatever the letters' case, spaces, dashes and kind of digits. */
    boolean names(String key) {
        return plain(key).equals(plain(caseKey));
    }

    /** Whether what was typed has a key with its very dashes: two cases may be called alike but for them. */
    static boolean begins(String typed, String key) {
        String upper = upper(typed);
        String own = upper(key);
        return upper.startsWith(own) || upper.startsWith(upper(SCANNED) + own);
    }

    /**
     * Whether words that a person typed are surely meant as a code, also if a sign is wrong, or end with the check character of a code
     * of a workbook.
     */
    static boolean isMeant(String typed, String workbook) {
        String upper = upper(typed);
        if (upper.startsWith(upper(SCANNED)) || TYPED.matcher(upper).matches()) {
            return true;
        }
        return ofPlain(plain(typed))
                .filter(code -> code.workbook().equals(workbook))
                .isPresent();
    }

    /**
     * Reads a code, in whatever case, spaces and digits.
     *
     * @throws Refusal {@link Failure.PaperCodeMistyped}, or {@link Failure.NotAPaperCode}
     */
    static PaperCode parse(String typed) {
        String upper = upper(typed);
        if (upper.startsWith(upper(SCANNED))) {
            int paper = upper.lastIndexOf(':');
            int workbook = upper.lastIndexOf(':', paper - 1);
            if (workbook < SCANNED.length()) {
                throw new Refusal(new Failure.NotAPaperCode(typed.strip()));
            }
            return Paper.ofWord(upper.substring(paper + 1))
                    .map(kind -> new PaperCode(
                            upper.substring(SCANNED.length(), workbook), upper.substring(workbook + 1, paper), kind))
                    .orElseThrow(() -> new Refusal(new Failure.NotAPaperCode(typed.strip())));
        }
        String plain = plain(typed);
        return ofPlain(plain)
                .orElseThrow(() -> new Refusal(
                        plain.length() > TAIL
                                ? new Failure.PaperCodeMistyped(typed.strip())
                                : new Failure.NotAPaperCode(typed.strip())));
    }

    private static Optional<PaperCode> ofPlain(String plain) {
        int end = plain.length() - TAIL;
        if (end < 1) {
            return Optional.empty();
        }
        // These signs are never in the name of a workbook; they look like those that are.
        String workbook = plain.substring(end + 1, end + 1 + WORKBOOK)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        String key = plain.substring(0, end);
        char letter = plain.charAt(end);
        char check = plain.charAt(plain.length() - 1);
        return Paper.ofLetter(letter)
                .filter(_ -> check(key + letter + workbook) == check)
                .map(paper -> new PaperCode(key, workbook, paper));
    }

    private static String upper(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .map(Digits::latin)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Letters and digits alone. */
    private static String plain(String words) {
        return CHECKED.matcher(upper(words)).replaceAll("");
    }

    /** Letters that have no value of their own count as the digits of their number. */
    private static char check(String plain) {
        int product = BASE;
        for (int sign : plain.codePoints().toArray()) {
            String digits = sign < 128 ? Character.toString(sign) : Integer.toString(sign, BASE);
            for (int at = 0; at < digits.length(); at++) {
                int sum = (product + Character.digit(digits.charAt(at), BASE)) % BASE;
                product = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
            }
        }
        return Character.toUpperCase(Character.forDigit((BASE + 1 - product) % BASE, BASE));
    }
}
