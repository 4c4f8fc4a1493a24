package agraw.exchange.reference;

import java.text.Normalizer;
import java.util.Set;

/** Reads words with the commands that occur in bibliographies. What it does not know loses its backslash and keeps its words. */
final class LatexDecoder {
    /** Commands that only change the type, or take no room. */
    private static final Set<String> SILENT = Set.of(
            "em",
            "it",
            "bf",
            "rm",
            "sc",
            "sf",
            "sl",
            "tt",
            "small",
            "emph",
            "textit",
            "textbf",
            "textrm",
            "textsc",
            "textsf",
            "textsl",
            "texttt",
            "textup",
            "textsuperscript",
            "textsubscript",
            "mbox",
            "url",
            "nolinkurl",
            "uppercase",
            "lowercase",
            "MakeUppercase",
            "protect",
            "relax",
            "ensuremath",
            "mathrm",
            "noopsort");

    /** Marks upon marks: a file that is made to exhaust this gets the rest without. */
    private static final int MOST_MARKS = 20;

    private final String tex;
    private final boolean verbatim;
    private StringBuilder out = new StringBuilder();
    private int at;
    private int marks;

    LatexDecoder(String tex, boolean verbatim) {
        this.tex = tex;
        this.verbatim = verbatim;
    }

    String decode() {
        while (at < tex.length()) {
            piece();
        }
        return Normalizer.normalize(out.toString().strip(), Normalizer.Form.NFC);
    }

    private void piece() {
        char letter = tex.charAt(at);
        if (letter == '\\') {
            command();
        } else if (letter == '{' || letter == '}') {
            at++; // what braces keep together needs no more
        } else if (isSpace(letter)) {
            at++;
            space();
        } else if (verbatim) {
            out.append(letter);
            at++;
        } else {
            sign(letter);
        }
    }

    private void sign(char letter) {
        if (letter == '~') {
            at++;
            space();
        } else if (letter == '$') {
            at++;
        } else if (tex.startsWith("---", at)) {
            append("—", 3);
        } else if (tex.startsWith("--", at)) {
            append("–", 2);
        } else if (tex.startsWith("``", at)) {
            append("“", 2);
        } else if (tex.startsWith("''", at)) {
            append("”", 2);
        } else {
            append(Character.toString(letter), 1);
        }
    }

    private void append(String words, int length) {
        out.append(words);
        at += length;
    }

    private void space() {
        if (out.isEmpty() || !isSpace(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
    }

    private void command() {
        at++;
        if (at == tex.length()) {
            out.append('\\');
            return;
        }
        String name = name();
        Character mark = LatexLetters.mark(name);
        String letter = LatexLetters.letter(name);
        if (mark != null) {
            marked(name, mark);
        } else if (letter != null) {
            skipSpaces();
            out.append(letter);
        } else if (name.equals("\\")) {
            skipSpaces();
            strip();
            out.append('\n');
        } else if (Character.isLetter(name.charAt(0))) {
            word(name);
        } else if (!"-/@".contains(name)) {
            out.append(name.equals(",") || name.equals(";") ? " " : name);
        }
    }

    private void word(String name) {
        boolean group = at < tex.length() && tex.charAt(at) == '{';
        if (!SILENT.contains(name) && !group) {
            out.append(name);
        } else {
            skipSpaces();
        }
    }

    /** The name of a command: letters, or one sign. Its spaces are still ahead. */
    private String name() {
        int start = at;
        while (at < tex.length() && isAsciiLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start) {
            at += Character.charCount(tex.codePointAt(at));
        }
        return tex.substring(start, at);
    }

    /** The letter that a mark stands on: the next, or the first of a group. */
    private void marked(String name, char mark) {
        if (isAsciiLetter(name.charAt(0))) {
            skipSpaces();
        }
        marks++;
        String base = marks > MOST_MARKS ? "" : base();
        marks--;
        if (base.isEmpty()) {
            out.append(isAsciiLetter(name.charAt(0)) ? "" : name);
            return;
        }
        int first = Character.charCount(base.codePointAt(0));
        String letter = base.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
        out.append(Normalizer.normalize(letter + mark, Normalizer.Form.NFC)).append(base.substring(first));
    }

    private String base() {
        StringBuilder before = out;
        out = new StringBuilder();
        int depth = 0;
        boolean more = at < tex.length();
        while (more && at < tex.length()) {
            char letter = tex.charAt(at);
            if (letter == '}' && depth == 0) {
                break; // the mark stands at the end of a group, on nothing
            }
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (letter == '\\' || letter == '{' || letter == '}') {
                piece();
            } else {
                int code = tex.codePointAt(at);
                append(Character.toString(code), Character.charCount(code));
            }
            more = depth > 0;
        }
        String base = out.toString().strip();
        out = before;
        return base;
    }

    private void skipSpaces() {
        while (at < tex.length() && isSpace(tex.charAt(at))) {
            at++;
        }
    }

    private void strip() {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }

    private static boolean isAsciiLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
