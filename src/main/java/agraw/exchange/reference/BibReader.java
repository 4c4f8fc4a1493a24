package agraw.exchange.reference;

import agraw.model.Failure;
import agraw.model.Reference;
import agraw.model.Refusal;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/**
 * Reads BibTeX. Names of strings and of other entries that the file does not say are no reason to refuse it; two entries under one key
 * are two references.
 */
final class BibReader {
    private static final Pattern HEAD =
            Pattern.compile("(?m)^([ \\t]*@[ \\t]*)(\\p{Alpha}+)[ \\t]*([{(])[ \\t]*([^\\s,{}()\"=#]*)");
    private static final Pattern LEXICAL = Pattern.compile("line (\\d+)");
    private static final int DEEPEST = 100;

    private final String file;
    private final Map<String, Long> lines = new HashMap<>();

    BibReader(String file) {
        this.file = file;
    }

    List<Reference> read(String words) {
        checkDepth(words);
        BibTeXDatabase database = parse(withOwnKeys(words.startsWith("\uFEFF") ? words.substring(1) : words));
        List<Reference> found = new ArrayList<>();
        for (BibTeXEntry entry : database.getEntries().values()) {
            long line = lines.getOrDefault(entry.getKey().getValue().toLowerCase(Locale.ROOT), 1L);
            if (found.size() == ReferenceFile.MOST) {
                throw ReferenceFile.refused(file, line, "many");
            }
            Reference reference = new BibEntry(entry).reference();
            if (reference == null) {
                throw ReferenceFile.refused(file, line, "title");
            }
            found.add(reference);
        }
        if (found.isEmpty()) {
            throw ReferenceFile.refused(file, 1, "empty");
        }
        return List.copyOf(found);
    }

    /** Braces within braces are followed one by one: a file that is made to exhaust this is refused before. */
    private void checkDepth(String words) {
        int depth = 0;
        long line = 1;
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            line += letter == '\n' ? 1 : 0;
            depth = letter == '{' ? depth + 1 : letter == '}' ? Math.max(0, depth - 1) : depth;
            if (depth > DEEPEST) {
                throw ReferenceFile.refused(file, line, "deep");
            }
        }
    }

    /** The parser drops a second entry of a key and knows no space before a brace; the lines stay as they are. */
    private String withOwnKeys(String words) {
        Matcher head = HEAD.matcher(words);
        StringBuilder changed = new StringBuilder();
        long line = 1;
        int seen = 0;
        while (head.find()) {
            line += words.substring(seen, head.start())
                    .chars()
                    .filter(letter -> letter == '\n')
                    .count();
            seen = head.start();
            String type = head.group(2).toLowerCase(Locale.ROOT);
            String key = head.group(4);
            boolean entry = !List.of("string", "comment", "preamble").contains(type);
            String own = entry ? own(key, line) : key;
            head.appendReplacement(changed, Matcher.quoteReplacement("@" + head.group(2) + head.group(3) + own));
        }
        return head.appendTail(changed).toString();
    }

    private String own(String key, long line) {
        String own = key.isEmpty() ? "entry" : key;
        for (int index = 2; lines.putIfAbsent(own.toLowerCase(Locale.ROOT), line) != null; index++) {
            own = (key.isEmpty() ? "entry" : key) + "--" + index;
        }
        return own;
    }

    private BibTeXDatabase parse(String words) {
        try {
            return new Tolerant().parse(new StringReader(words));
        } catch (ParseException e) {
            throw refused(e, e.currentToken == null || e.currentToken.next == null ? 1 : e.currentToken.next.beginLine);
        } catch (TokenMgrException e) {
            Matcher line = LEXICAL.matcher(String.valueOf(e.getMessage()));
            throw refused(e, line.find() ? Long.parseLong(line.group(1)) : 1);
        } catch (ObjectResolutionException e) {
            throw refused(e, 1);
        }
    }

    private Refusal refused(Exception cause, long line) {
        return new Refusal(new Failure.NotReferences(file, line, "bibtex"), cause);
    }

    /** Takes a name of a string or an entry that nothing stands behind. */
    private static final class Tolerant extends BibTeXParser {
        Tolerant() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {
            // the name itself is what is read
        }

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
            // the entry says enough by itself
        }
    }
}
