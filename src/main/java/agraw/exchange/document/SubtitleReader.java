package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads transcripts that are written as subtitles: SRT and WebVTT. The cues, which are cut to fit a screen, are joined into what one
 * person says without a longer pause.
 */
final class SubtitleReader {
    /** A cue's line of times; WebVTT may leave out the hours and adds settings. */
    static final Pattern TIMES = Pattern.compile("^\\s*(" + Clock.FORM + ")\\s*-->\\s*(" + Clock.FORM + ")(?:\\s.*)?$");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,200})>");
    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z][^>]{0,200}>|<\\d[\\d:.]{0,20}>|\\{\\\\[^}]{0,50}\\}");
    private static final Pattern OTHER_SPEAKER = Pattern.compile("^[-–—]\\s*(?=\\S)");
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int LONG_TURN = 700;

    private final List<Turn> turns = new ArrayList<>();
    private String lastLine = "";

    /** What is said in one go. */
    private static final class Turn {
        private final @Nullable String speaker;
        private final Duration from;
        private Duration to;
        private final StringBuilder words = new StringBuilder();

        Turn(@Nullable String speaker, Duration from, Duration to) {
            this.speaker = speaker;
            this.from = from;
            this.to = to;
        }
    }

    static void read(String words, Draft draft) {
        draft.count(words.length());
        SubtitleReader reader = new SubtitleReader();
        List<String> lines = words.lines().toList();
        SpeakerNames names = SpeakerNames.among(lines.stream().map(SubtitleReader::plain));
        boolean voices = false;
        for (int at = 0; at < lines.size(); at++) {
            Matcher times = TIMES.matcher(lines.get(at));
            if (times.matches()) {
                draft.check();
                Duration from = Clock.of(times.group(1));
                Duration to = Clock.of(times.group(2));
                @Nullable String voice = null;
                while (at + 1 < lines.size() && !isEnd(lines, at + 1)) {
                    at++;
                    Matcher said = VOICE.matcher(lines.get(at));
                    voice = said.find() ? said.group(1).strip() : voice;
                    voices |= voice != null;
                    reader.line(plain(lines.get(at)), voice, from, to, names);
                }
            }
        }
        for (Turn turn : reader.turns) {
            draft.add(turn.words.toString(), ParagraphStyle.BODY, 0, null, turn.from, turn.speaker, Map.of());
        }
        if (voices || !names.isEmpty()) {
            draft.turnsAreKnown();
        }
    }

    /** A cue ends at an empty line; where one is missing, at the next times, before which SRT has a number. */
    private static boolean isEnd(List<String> lines, int at) {
        String line = lines.get(at);
        return line.isBlank()
                || TIMES.matcher(line).matches()
                || (line.strip().matches("\\d{1,7}")
                        && at + 1 < lines.size()
                        && TIMES.matcher(lines.get(at + 1)).matches());
    }

    private static String plain(String line) {
        String words = MARKUP.matcher(VOICE.matcher(line).replaceAll("")).replaceAll("");
        return Words.oneLine(words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false));
    }

    private void line(String words, @Nullable String voice, Duration from, Duration to, SpeakerNames names) {
        if (words.isEmpty() || words.equals(lastLine)) {
            return; // captions that roll show each line twice
        }
        lastLine = words;
        SpeakerLine said = names.known(words);
        boolean other = OTHER_SPEAKER.matcher(words).find();
        String speaker = said != null ? names.full(said) : voice;
        String text = said != null ? said.words() : OTHER_SPEAKER.matcher(words).replaceFirst("");
        Turn turn = turns.isEmpty() ? null : turns.getLast();
        if (turn == null || said != null || other || isNew(turn, speaker, from)) {
            boolean goesOn = turn != null
                    && said == null
                    && !other
                    && voice == null
                    && from.minus(turn.to).compareTo(PAUSE) <= 0;
            turn = new Turn(goesOn && turn != null && speaker == null ? turn.speaker : speaker, from, to);
            turns.add(turn);
        }
        turn.to = to;
        if (!turn.words.isEmpty()) {
            turn.words.append(' ');
        }
        turn.words.append(text);
    }

    private static boolean isNew(Turn turn, @Nullable String speaker, Duration from) {
        boolean pause = from.minus(turn.to).compareTo(PAUSE) > 0;
        boolean another = speaker != null && !speaker.equals(turn.speaker);
        boolean full =
                turn.words.length() > LONG_TURN && ".!?…؟".indexOf(turn.words.charAt(turn.words.length() - 1)) >= 0;
        return pause || another || full;
    }
}
