package agraw.workbench;

import agraw.exchange.preferences.RecordFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps a person's preferences in their data folder. */
public final class Remembering {
    private final Path path;
    private final RecordFile<Preferences> file;

    public Remembering(DataFolder data) {
        this.path = data.root().resolve("preferences.json");
        this.file = new RecordFile<>(path, Preferences.class);
    }

    /** What is remembered; a file that cannot be understood is as none. */
    public Preferences recall() {
        return file.read().orElse(Preferences.NONE);
    }

    /**
     * Keeps the preferences.
     *
     * @throws Refusal {@link Failure.NotWritable}
     */
    public void keep(Preferences preferences) {
        try {
            file.write(preferences);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(path.toString(), "failed"), e);
        }
    }
}
