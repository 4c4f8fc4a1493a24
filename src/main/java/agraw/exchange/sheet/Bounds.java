package agraw.exchange.sheet;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Gathers rows, and stops where a file holds more than any workshop's: a small file may unfold to gigabytes. */
final class Bounds {
    static final int MOST_CELLS = 2_000_000;
    static final int MOST_COLUMNS = 4_096;
    static final long MOST_CHARACTERS = 64L << 20;

    private final String file;
    private int cells;
    private long characters;

    Bounds(String file) {
        this.file = file;
    }

    /** A row of words; the last cells that are empty are dropped. */
    Sheet.Row row(int number, List<String> words) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            kept.add(clean(word));
        }
        while (!kept.isEmpty() && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return new Sheet.Row(number, kept);
    }

    /** Counts a cell. */
    void take(String words) {
        cells++;
        characters += words.length();
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw tooLarge();
        }
    }

    Refusal tooLarge() {
        return new Refusal(new Failure.SheetRefused(file, "large"));
    }

    /** Without the spaces of all kinds around, no-break ones too, which office programs leave behind. */
    private static String clean(String words) {
        return words.replace('\u00a0', ' ').replace("\r\n", "\n").strip();
    }
}
