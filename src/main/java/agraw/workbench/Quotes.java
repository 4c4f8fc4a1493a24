package agraw.workbench;

import agraw.model.Failure;
import agraw.model.Paragraph;
import agraw.model.Passage;
import agraw.model.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the words of a passage, and a passage by its words. */
final class Quotes {
    private Quotes() {}

    /** The words of a passage, of paragraphs from its first to its last, joined by line feeds. */
    static String of(Passage passage, List<Paragraph> paragraphs) {
        int last = paragraphs.size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(index -> {
                    String content = paragraphs.get(index).content();
                    int end = index == last ? within(passage.endOffset(), content) : content.length();
                    int start = index == 0 ? Math.min(within(passage.startOffset(), content), end) : 0;
                    return content.substring(start, end);
                })
                .collect(Collectors.joining("\n"));
    }

    private static int within(long offset, String content) {
        return (int) Math.min(offset, content.length());
    }

    /**
     * The one place of a text where words stand; kinds of quotation marks, hyphens and spaces are not told apart where the words are
     * not found exactly.
     *
     * @param title what the text is called in a refusal
     * @throws Refusal {@link Failure.QuoteNotFound}, {@link Failure.QuoteAmbiguous}
     */
    static Passage find(String quote, List<Paragraph> paragraphs, String title) {
        String wanted = Normalizer.normalize(quote.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        String whole = paragraphs.stream().map(Paragraph::content).collect(Collectors.joining("\n"));
        List<Integer> places = wanted.isEmpty() ? List.of() : places(whole, wanted);
        if (places.isEmpty() && !wanted.isEmpty()) {
            places = places(folded(whole), folded(wanted));
        }
        if (places.isEmpty()) {
            throw new Refusal(new Failure.QuoteNotFound(title, quote));
        } else if (places.size() > 1) {
            throw new Refusal(new Failure.QuoteAmbiguous(title, quote, places.size()));
        }
        return passage(paragraphs, places.getFirst(), places.getFirst() + wanted.length());
    }

    private static List<Integer> places(String whole, String wanted) {
        List<Integer> places = new ArrayList<>();
        for (int at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
            places.add(at);
        }
        return places;
    }

    /** The same length, so that places stay. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words);
        for (int at = 0; at < folded.length(); at++) {
            folded.setCharAt(at, folded(folded.charAt(at)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '–', '—' -> '-';
            case '\u00a0', '\u202f', '\u2009', '\t' -> ' ';
            default -> letter;
        };
    }

    private static Passage passage(List<Paragraph> paragraphs, int start, int end) {
        Paragraph first = paragraphs.getFirst();
        int firstOffset = start;
        int at = 0;
        for (Paragraph paragraph : paragraphs) {
            int length = paragraph.content().length();
            if (at <= start && start <= at + length) {
                first = paragraph;
                firstOffset = start - at;
            }
            if (end <= at + length) {
                return new Passage(paragraph.text(), first.id(), firstOffset, paragraph.id(), (long) end - at);
            }
            at += length + 1;
        }
        throw new IllegalArgumentException("The place is not in the text");
    }
}
