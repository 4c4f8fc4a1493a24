package agraw.exchange.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines at the head and foot of pages that come again on most of them, or on most of the left or right ones, with another number at
 * the most: they are no words of the document.
 */
final class PdfFurniture {
    private static final int OUTERMOST = 3; // lines from the top, and from the bottom
    private static final int FEWEST_PAGES = 3;

    private final Set<PdfLine> lines;

    private PdfFurniture(Set<PdfLine> lines) {
        this.lines = lines;
    }

    int count() {
        return lines.size();
    }

    static PdfFurniture of(List<PdfPage> pages) {
        Map<String, List<PdfLine>> heads = new HashMap<>();
        Map<String, List<PdfLine>> odd = new HashMap<>();
        Map<String, List<PdfLine>> even = new HashMap<>();
        for (PdfPage page : pages) {
            List<PdfLine> down = page.blocks().stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingDouble(PdfLine::y))
                    .toList();
            for (int at = 0; at < down.size(); at++) {
                boolean top = at < OUTERMOST && at * 2 < down.size();
                if (top || at >= down.size() - OUTERMOST) {
                    PdfLine line = down.get(at);
                    // A line on most pages is at one height; tables whose heads come again go on where they are.
                    String key = (top ? "t" : "b") + Math.round(line.y() / 6) + known(line.text());
                    heads.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
                    (page.number() % 2 == 0 ? even : odd)
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        Set<PdfLine> recurring = Collections.newSetFromMap(new IdentityHashMap<>()); // equal ones are on several pages
        add(heads, pages.size(), recurring);
        add(odd, (pages.size() + 1) / 2, recurring);
        add(even, pages.size() / 2, recurring);
        return new PdfFurniture(recurring);
    }

    private static void add(Map<String, List<PdfLine>> found, int pages, Set<PdfLine> recurring) {
        found.forEach((key, lines) -> {
            boolean number = key.replaceAll("^[tb]\\d+", "")
                    .matches("[^\\p{L}]*(?:(?:page|seite|p\\.|صفحة|de|sur|of|/)[^\\p{L}]*)*");
            int least = number ? 2 : FEWEST_PAGES;
            if (lines.size() >= least && lines.size() * 2 > pages) {
                recurring.addAll(lines);
            }
        });
    }

    /** By what a line is known again: numbers, also Roman ones that stand alone, are all alike. */
    private static String known(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        return lower.matches("[-–— ]*[ivxlc]{1,7}[-–— ]*") ? "#" : lower.replaceAll("\\p{Nd}+", "#");
    }

    List<PdfPage> without(List<PdfPage> pages) {
        return pages.stream()
                .map(page -> new PdfPage(
                        page.number(),
                        page.height(),
                        page.blocks().stream()
                                .map(block -> block.stream()
                                        .filter(line -> !lines.contains(line))
                                        .toList())
                                .filter(block -> !block.isEmpty())
                                .toList()))
                .toList();
    }
}
