package agraw.exchange.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of people and bodies as BibTeX has them: joined by "and", bodies in braces, "First Last" or "Last, First". */
final class BibNames {
    private static final Pattern AND = Pattern.compile("(?i)\\sand\\s");
    private static final String OTHERS = "et al.";

    private BibNames() {}

    /** The author property as a value of BibTeX. */
    static @Nullable String write(@Nullable String author) {
        List<String> names = Words.names(author);
        return names.isEmpty() ? null : names.stream().map(BibNames::written).collect(Collectors.joining(" and "));
    }

    private static String written(String name) {
        String tex = Latex.encode(name);
        if (name.equals(OTHERS)) {
            return "others";
        }
        boolean person = name.contains(",") || !name.matches("(?s).*\\s.*");
        boolean plain = person && !AND.matcher(" " + name + " ").find() && !name.equalsIgnoreCase("others");
        return plain ? tex : "{" + tex + "}";
    }

    /** A value of BibTeX as an author property. */
    static @Nullable String read(@Nullable String tex) {
        return tex == null ? null : Words.author(split(tex).stream().map(BibNames::read1));
    }

    private static String read1(String tex) {
        String name = tex.strip();
        if (name.equals("others")) {
            return OTHERS;
        }
        String line = Words.line(Latex.decode(name));
        String words = line == null ? "" : line.replace(';', ',');
        return isGroup(name) || words.contains(",") ? words : turned(words);
    }

    /** "Ludwig van Beethoven" as "van Beethoven, Ludwig": the last name begins with the first small word. */
    private static String turned(String words) {
        String[] parts = words.split(" ");
        int last = parts.length - 1;
        for (int index = 1; index < last; index++) {
            if (Character.isLowerCase(parts[index].codePointAt(0))) {
                last = index;
            }
        }
        return last <= 0
                ? words
                : String.join(" ", List.of(parts).subList(last, parts.length)) + ", "
                        + String.join(" ", List.of(parts).subList(0, last));
    }

    /** Whether one pair of braces is around the whole name. */
    private static boolean isGroup(String tex) {
        int depth = 0;
        for (int index = 0; index < tex.length(); index++) {
            depth += tex.charAt(index) == '{' ? 1 : tex.charAt(index) == '}' ? -1 : 0;
            if (depth == 0) {
                return index > 0 && index == tex.length() - 1;
            }
        }
        return false;
    }

    /** At each "and" that is not within braces. */
    private static List<String> split(String tex) {
        List<String> names = new ArrayList<>();
        Matcher and = AND.matcher(tex);
        int start = 0;
        int depth = 0;
        int seen = 0;
        while (and.find()) {
            depth += depth(tex, seen, and.start());
            seen = and.start();
            if (depth == 0) {
                names.add(tex.substring(start, and.start()));
                start = and.end();
            }
        }
        names.add(tex.substring(start));
        return names;
    }

    private static int depth(String tex, int start, int end) {
        int depth = 0;
        for (int index = start; index < end; index++) {
            depth += tex.charAt(index) == '{' ? 1 : tex.charAt(index) == '}' ? -1 : 0;
        }
        return depth;
    }
}
