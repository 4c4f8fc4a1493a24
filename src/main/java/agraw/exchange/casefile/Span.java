package agraw.exchange.casefile;

import agraw.model.Paragraph;
import agraw.model.Refusal;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Where a passage begins in its first paragraph and ends, exclusively, in its last: UTF-16 units from 0. */
record Span(long start, long end) {
    /** The one place of a quote; the refusal is told how often it stands there instead. */
    static Span once(String content, String quote, LongFunction<Refusal> refusal) {
        long times = times(content, quote);
        if (times != 1) {
            throw refusal.apply(times);
        }
        int start = content.indexOf(quote);
        return new Span(start, start + quote.length());
    }

    /** How often words stand in others; places may overlap. */
    static long times(String content, String words) {
        long times = 0;
        for (int at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
            times++;
        }
        return times;
    }

    /** The words from here to there, paragraphs joined by line feeds; null where this is no place in them. */
    @Nullable
    String words(List<Paragraph> paragraphs, int first, int last) {
        if (first > last
                || start > paragraphs.get(first).content().length()
                || end > paragraphs.get(last).content().length()
                || (first == last && start >= end)) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int index = first; index <= last; index++) {
            String content = paragraphs.get(index).content();
            words.append(index == first ? "" : "\n")
                    .append(content, index == first ? (int) start : 0, index == last ? (int) end : content.length());
        }
        return words.toString();
    }
}
