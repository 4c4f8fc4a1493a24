package agraw.workbench;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Followup;
import agraw.model.Participant;
import agraw.model.Stance;
import agraw.model.Utterance;
import agraw.words.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a discussion as a note-taker types it, taken apart. At its start stand who speaks ({@code 2:} or {@code AK:}, by the keys of the
 * session's participants) and how near it is to what was said (a quotation mark: their own words; {@code *}: seen and not said; nothing: in
 * the note-taker's words). Anywhere stand tags ({@code #3.08 -}: a code, and a stance if it is known; {@code #3.08 ~(if it rains)}: under a
 * condition) and what it leaves to be done ({@code !d} a decision, {@code !a} an action). Digits may be Arabic. What means nothing stays as words.
 *
 * @param content the words, without the marks
 * @param speaker who speaks, if the line says so
 * @param utterance as the line says; null for words of the note-taker
 * @param tags in the order in which they stand
 */
public record NotedLine(
        String content,
        Optional<UUID> speaker,
        @Nullable Utterance utterance,
        @Nullable Followup followup,
        List<LineTag> tags,
        List<String> unknown) {
    private static final Pattern SPEAKER = Pattern.compile("^\\s*(\\p{L}{1,4}|\\p{Nd}{1,2})\\s*[:：]\\s*");
    private static final Pattern TAG = Pattern.compile(
            "(?:^|(?<=\\s))[#＃]([\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._]*)(?:\\s*([+\\-−–~≈])(?=[\\s(#]|$)(?:\\(([^)]*)\\))?)?");
    private static final Pattern FOLLOWUP = Pattern.compile("(?:^|(?<=\\s))!([dDaA])(?=\\s|$)");
    private static final String QUOTES = "\"“”«»„";
    private static final String SEEN = "*";

    public NotedLine {
        tags = List.copyOf(tags);
        unknown = List.copyOf(unknown);
    }

    /** A code on the whole line; a nuance whose condition is not there yet is open. */
    public record LineTag(
            UUID code,
            String key,
            @Nullable Stance stance,
            @Nullable String condition) {}

    /** Takes a line apart. */
    public static NotedLine parse(String typed, List<Participant> participants, Codebook codebook) {
        String rest = typed.replace('\n', ' ');
        Optional<UUID> speaker = Optional.empty();
        Matcher who = SPEAKER.matcher(rest);
        if (who.find()) {
            String key = Digits.latin(who.group(1));
            speaker = participants.stream()
                    .filter(one -> Digits.latin(one.key()).equalsIgnoreCase(key))
                    .map(Participant::id)
                    .findFirst();
            rest = speaker.isPresent() ? rest.substring(who.end()) : rest;
        }
        List<LineTag> tags = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        rest = withoutTags(rest, codebook, tags, unknown);
        Followup followup = null;
        Matcher mark = FOLLOWUP.matcher(rest);
        if (mark.find()) {
            followup = mark.group(1).equalsIgnoreCase("d") ? Followup.DECISION : Followup.ACTION;
            rest = rest.substring(0, mark.start()) + rest.substring(mark.end());
        }
        String words = rest.replaceAll("\\s+", " ").strip();
        Utterance utterance = null;
        if (words.startsWith(SEEN)) {
            utterance = Utterance.OBSERVATION;
            words = words.substring(SEEN.length()).strip();
        } else if (!words.isEmpty() && QUOTES.indexOf(words.charAt(0)) >= 0) {
            utterance = Utterance.QUOTE;
            words = unquoted(words);
        }
        return new NotedLine(words, speaker, utterance, followup, tags, unknown);
    }

    private static String withoutTags(String line, Codebook codebook, List<LineTag> tags, List<String> unknown) {
        Matcher tag = TAG.matcher(line);
        StringBuilder rest = new StringBuilder();
        while (tag.find()) {
            Optional<Code> code = code(Digits.latin(tag.group(1)), codebook);
            code.ifPresentOrElse(
                    found -> tags.add(lineTag(found, tag.group(2), tag.group(3))), () -> unknown.add(tag.group(1)));
            tag.appendReplacement(rest, code.isPresent() ? "" : Matcher.quoteReplacement(tag.group()));
        }
        return tag.appendTail(rest).toString();
    }

    private static LineTag lineTag(Code code, @Nullable String sign, @Nullable String words) {
        String condition = words == null || words.isBlank() ? null : words.strip();
        Stance stance = switch (sign) {
            case null -> null;
            case "+" -> Stance.SUPPORTS;
            case "~", "≈" -> condition == null ? null : Stance.NUANCE;
            default -> Stance.CHALLENGES;
        };
        return new LineTag(code.id(), code.key(), stance, stance == Stance.NUANCE ? condition : null);
    }

    /** By its key, whatever the letters' case; by its key without the letters before it; by the keys with which texts are tagged. */
    private static Optional<Code> code(String typed, Codebook codebook) {
        List<Code> codes =
                codebook.all().stream().filter(code -> !code.retired()).toList();
        return codes.stream()
                .filter(code -> code.key().equalsIgnoreCase(typed))
                .findFirst()
                .or(() -> codes.stream()
                        .filter(code -> code.key().replaceFirst("^\\p{L}+", "").equalsIgnoreCase(typed))
                        .findFirst())
                .or(() -> byShortcuts(typed, codebook));
    }

    private static Optional<Code> byShortcuts(String typed, Codebook codebook) {
        return codebook.principles().stream()
                .filter(principle -> principle.shortcut() != null
                        && typed.toLowerCase(Locale.ROOT)
                                .startsWith(principle.shortcut().toLowerCase(Locale.ROOT)))
                .flatMap(principle -> codebook.below(principle.id()).stream()
                        .filter(code -> !code.retired()
                                && code.shortcut() != null
                                && (principle.shortcut() + code.shortcut()).equalsIgnoreCase(typed)))
                .findFirst();
    }

    private static String unquoted(String words) {
        String inner = words.substring(1);
        boolean closed = !inner.isEmpty() && QUOTES.indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return (closed ? inner.substring(0, inner.length() - 1) : inner).strip();
    }
}
