package agraw.workbench;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system takes, also Windows. */
final class FileNames {
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /** A name from words: what no system takes becomes a low line. */
    static String of(String words) {
        String name = REFUSED.matcher(words).replaceAll("_").replaceAll("[. ]+$", "_");
        boolean refused = name.isEmpty()
                || name.startsWith(".")
                || RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return refused ? "_" + name : name;
    }
}
