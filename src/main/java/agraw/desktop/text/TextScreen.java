package agraw.desktop.text;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;

/** Where a text is read and its passages are tagged. */
public final class TextScreen implements Screen<Destination.Text> {
    private final TextModel model = new TextModel();
    private final TextController controller;
    private final TextView view;

    public TextScreen(Desk desk) {
        TagWriter writer = new TagWriter(desk, model);
        TagController tags = new TagController(desk, model, writer);
        controller = new TextController(desk, model, tags);
        view = new TextView(desk, model, tags, writer, new EditController(desk, model));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Text destination) {
        if (destination.text() != null || destination.tag() != null || destination.paragraph() != null) {
            view.putAway();
        }
        controller.open(destination);
        view.focusText();
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        view.settle();
    }

    @Override
    public Optional<UUID> about() {
        return model.material().get().map(text -> text.text().id());
    }
}
