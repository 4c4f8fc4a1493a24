package agraw.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person asks for: all of the words, in any order, and the phrases between quotation marks. The last word may still be being
 * typed: it stands also for all that begin with it. Signs say more: {@code =word} just so and not its stem, {@code -word} not that word,
 * {@code one|other} either, {@code w?rd*} any letter and any letters, {@code one ~5 other} both within five words. What is none of
 * this is taken as words: nothing that is typed is wrong.
 *
 * @param near pairs of words that stand near each other
 * @param without words that must not be there
 */
record Asked(List<Either> words, List<List<String>> phrases, List<Near> near, List<Word> without) {
    private static final Pattern PART = Pattern.compile("[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]|[^\"“”«»„]+");
    private static final Pattern DISTANCE = Pattern.compile("(?:~|(?i:near)/)(\\d{1,3})");
    private static final int FURTHEST = 100;

    /**
     * One word: as it was typed (folded), its stem in each language (none where it is to stand just so), and whether it is only a
     * beginning.
     *
     * @param pattern whether it has signs for any letters: ? for one, * for some
     */
    record Word(String exact, Map<Stems, String> stems, boolean beginning, boolean pattern) {
        static Word of(String exact, boolean justSo) {
            Map<Stems, String> stems = new EnumMap<>(Stems.class);
            if (!justSo) {
                for (Stems language : Stems.values()) {
                    language.tokens(exact).stream().findFirst().ifPresent(token -> stems.put(language, token.term()));
                }
            }
            return new Word(exact, stems, false, false);
        }
    }

    /** Words of which one is enough. */
    record Either(List<Word> words) {}

    /** Two words with so many others between them at most. */
    record Near(Word one, Word other, int distance) {}

    static Asked of(String typed) {
        Parsing parsing = new Parsing();
        Matcher part = PART.matcher(typed);
        boolean open = false;
        while (part.find()) {
            if (part.group(1) != null) {
                List<String> phrase = Stems.NONE.tokens(part.group(1)).stream()
                        .map(Stems.Token::term)
                        .toList();
                if (!phrase.isEmpty()) {
                    parsing.phrases.add(phrase);
                }
                open = false;
            } else {
                Stream.of(part.group().strip().split("\\s+")).forEach(parsing::take);
                open = !Character.isWhitespace(part.group().charAt(part.group().length() - 1));
            }
        }
        return parsing.asked(open);
    }

    /** Words in the order in which they were typed. */
    private static final class Parsing {
        private final List<Either> words = new ArrayList<>();
        private final List<List<String>> phrases = new ArrayList<>();
        private final List<Near> near = new ArrayList<>();
        private final List<Word> without = new ArrayList<>();
        private int distance;

        private void take(String piece) {
            Matcher apart = DISTANCE.matcher(piece);
            if (apart.matches() && !words.isEmpty()) {
                distance = Math.min(FURTHEST, Integer.parseInt(apart.group(1)));
                return;
            }
            boolean not =
                    piece.length() > 1 && piece.startsWith("-") && Character.isLetterOrDigit(piece.codePointAt(1));
            boolean justSo = piece.length() > 1 && piece.startsWith("=");
            String rest = not || justSo ? piece.substring(1) : piece;
            List<Word> found = Stream.of(rest.split("\\|"))
                    .flatMap(word -> words(word, justSo).stream())
                    .toList();
            if (found.isEmpty()) {
                return;
            } else if (not) {
                without.addAll(found);
            } else if (rest.contains("|")) {
                words.add(new Either(found));
            } else {
                pair(found);
                found.forEach(word -> words.add(new Either(List.of(word))));
            }
            distance = 0;
        }

        private void pair(List<Word> found) {
            Word before = words.isEmpty() ? null : words.getLast().words().getFirst();
            Word now = found.getFirst();
            if (distance > 0 && before != null && !before.pattern() && !now.pattern()) {
                near.add(new Near(before, now, distance));
            }
        }

        private static List<Word> words(String piece, boolean justSo) {
            String pattern = Wildcards.of(piece);
            return pattern.isEmpty()
                    ? Stems.NONE.tokens(piece).stream()
                            .map(token -> Word.of(token.term(), justSo))
                            .toList()
                    : List.of(new Word(pattern, Map.of(), false, true));
        }

        /** Open: nothing was typed behind the last word, so that it may be the beginning of another. */
        private Asked asked(boolean open) {
            if (open
                    && !words.isEmpty()
                    && near.isEmpty()
                    && words.getLast().words().size() == 1) {
                Word last = words.removeLast().words().getFirst();
                boolean beginning = !last.pattern() && !last.stems().isEmpty();
                words.add(new Either(List.of(new Word(last.exact(), last.stems(), beginning, last.pattern()))));
            }
            return new Asked(List.copyOf(words), List.copyOf(phrases), List.copyOf(near), List.copyOf(without));
        }
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** All words that are looked for, whichever of them is enough. */
    List<Word> wanted() {
        return words.stream().flatMap(either -> either.words().stream()).toList();
    }
}
