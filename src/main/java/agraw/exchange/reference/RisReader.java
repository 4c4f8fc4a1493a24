package agraw.exchange.reference;

import agraw.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads RIS line by line. What stands before an entry is passed over; a line without a tag goes on with the one before it. */
final class RisReader {
    private static final Pattern LINE = Pattern.compile("(?s)\\uFEFF?([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\\s*)");
    private static final Set<String> NOTES = Set.of("N1", "N2", "AB");

    private final String file;
    private final List<Reference> found = new ArrayList<>();
    private Map<String, List<String>> values = new HashMap<>();
    private @Nullable String tag;
    private long began;

    RisReader(String file) {
        this.file = file;
    }

    List<Reference> read(String words) {
        long number = 0;
        for (String line : (Iterable<String>) words.lines()::iterator) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String value = matcher.group(2);
                tagged(number, matcher.group(1), value == null ? "" : value);
            } else if (began > 0 && !line.isBlank()) {
                goOn(line);
            }
        }
        if (began > 0) {
            throw ReferenceFile.refused(file, began, "cut");
        }
        return List.copyOf(found);
    }

    private void tagged(long line, String name, String value) {
        switch (name) {
            case "TY" -> {
                if (began > 0) {
                    throw ReferenceFile.refused(file, began, "cut");
                }
                began = line;
                values = new HashMap<>();
                add(name, value);
            }
            case "ER" -> {
                if (began > 0) {
                    end();
                }
            }
            default -> {
                if (began > 0) {
                    add(name, value);
                }
            }
        }
    }

    private void add(String name, String value) {
        tag = name;
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(NOTES.contains(name) ? value : value.strip());
    }

    private void goOn(String line) {
        if (tag != null) {
            List<String> all = values.getOrDefault(tag, new ArrayList<>());
            String between = NOTES.contains(tag) ? "\n" : " ";
            all.set(all.size() - 1, all.getLast() + between + line.strip());
        }
    }

    private void end() {
        if (found.size() == ReferenceFile.MOST) {
            throw ReferenceFile.refused(file, began, "many");
        }
        Reference reference = new RisEntry(values).reference();
        if (reference == null) {
            throw ReferenceFile.refused(file, began, "title");
        }
        found.add(reference);
        began = 0;
        tag = null;
    }
}
