package agraw.command;

import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Saying;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Where a command speaks: the result on one stream, the sentence of a failure on the other, both in UTF-8. */
final class Console {
    private static final int WIDTH = 120;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;

    Console(OutputStream out, OutputStream err, Messages messages) {
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    String language() {
        return messages.locale().getLanguage();
    }

    NaturalOrder order() {
        return NaturalOrder.of(messages.locale());
    }

    /** Says a message of the bundles as a line of the result. */
    void say(String key, Object... arguments) {
        line(messages.say(key, arguments));
    }

    /** A line of the result. Lines end alike on every system, so that what is piped into a file is the same everywhere. */
    void line(String words) {
        out.print(words + "\n");
    }

    /** A whole document; it ends with the end of a line. */
    void document(String words) {
        out.print(words.endsWith("\n") ? words : words + "\n");
    }

    /** How many characters go on a line: what the shell says of its window, else enough for a table. */
    int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? WIDTH : Math.max(40, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    /** A table, and nothing where it has no rows. */
    void table(List<String> header, List<List<String>> rows) {
        new TextTable(header, rows).lines().forEach(this::line);
    }

    /** A sentence of its own on the stream for errors. */
    void complain(String sentence) {
        err.print(sentence.replaceAll("\\s*\\R\\s*", " ") + "\n");
    }

    void complain(Throwable problem) {
        complain(Saying.problem(messages, problem));
    }

    /** A moment for people, in their zone. */
    String moment(Instant moment) {
        return DateFormat.getInstanceForSkeleton("yMdjm", ULocale.forLocale(messages.locale()))
                .format(Date.from(moment));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
