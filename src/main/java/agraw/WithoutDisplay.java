package agraw;

import agraw.command.Commands;
import agraw.command.Surroundings;
import agraw.words.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the program does where there is no display: it says what it would show, and leaves pictures of it. */
final class WithoutDisplay {
    private final Surroundings surroundings;
    private final Commands commands;

    WithoutDisplay(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.commands = new Commands(surroundings);
    }

    /** Returns the exit status: that of the first command that was refused, or 0. */
    int run() {
        Path pictures = surroundings.data().root().resolve("pictures");
        int status = commands.run("matrix", "--by", "principle");
        if (status == 0) {
            say("");
            status = commands.run("compare", "MA-ELEC", "ML-YEL");
        }
        if (status == 0) {
            say("");
            status = commands.run("pictures", "--out", pictures.toString());
        }
        if (status == 0) {
            say(Messages.in(surroundings.language()).say("agraw.noDisplay", pictures.toString()));
        }
        return status;
    }

    private void say(String words) {
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        out.println(words);
    }
}
