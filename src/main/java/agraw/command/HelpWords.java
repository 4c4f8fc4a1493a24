package agraw.command;

import agraw.words.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The help of the commands: the messages under {@code command.help.}, by the keys that picocli asks for. */
final class HelpWords extends ResourceBundle {
    private static final String PREFIX = "command.help.";

    private final Messages messages;
    private final Set<String> keys;

    HelpWords(Messages messages) {
        this.messages = messages;
        this.keys = messages.keys(PREFIX);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? messages.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
