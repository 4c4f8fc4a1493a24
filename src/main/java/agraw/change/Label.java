package agraw.change;

import agraw.model.Plain;
import java.util.List;

/** What a change is called for people: a key of the message bundles and its arguments ("Tag passage with P3.08"). */
public record Label(String key, List<String> arguments) {
    public Label {
        arguments = arguments.stream().map(Plain::of).toList();
    }

    public static Label of(String key, String... arguments) {
        return new Label(key, List.of(arguments));
    }
}
