package agraw.desktop;

import agraw.desktop.settings.Choices;
import agraw.workbench.Preferences;
import java.nio.file.Path;

/** Settings that are shown and not used: pictures have nobody who could. */
final class NoChoices implements Choices {
    @Override
    public void changed(Preferences before) {
        // what the picture shows was chosen with its order
    }

    @Override
    public void open(String address) {
        throw new UnsupportedOperationException("a picture shows one workbook");
    }

    @Override
    public void create(Path folder) {
        throw new UnsupportedOperationException("a picture shows one workbook");
    }
}
