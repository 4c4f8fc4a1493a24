package agraw.desktop.settings;

import agraw.workbench.Preferences;
import java.nio.file.Path;

/** What the settings can ask of the window. */
public interface Choices {
    /** The preferences were changed; these they were before. */
    void changed(Preferences before);

    /** Opens another workbook: a folder, or a server's address. */
    void open(String address);

    /** Makes a workbook in a folder that is empty or not there, and opens it. */
    void create(Path folder);
}
