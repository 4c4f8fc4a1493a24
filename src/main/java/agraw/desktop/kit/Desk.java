package agraw.desktop.kit;

import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What every screen works with.
 *
 * @param go leads to another screen
 * @param tell shows a failure's sentence, or what went wrong unexpectedly, to the person
 */
public record Desk(
        Workbench workbench,
        Work work,
        Messages messages,
        NaturalOrder order,
        Files files,
        Consumer<Destination> go,
        Consumer<Throwable> tell) {
    /** The language of the window, for labels of the codebook and the template. */
    public String language() {
        return messages.locale().getLanguage();
    }

    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** Asks for files and folders; the headless platform has no dialogs, so that tests answer here. */
    public interface Files {
        List<Path> open(String title);

        Optional<Path> folder(String title);

        /** Where a file is to be written; name is what is proposed. That an existing one is replaced was asked already. */
        Optional<Path> save(String title, String name);
    }
}
