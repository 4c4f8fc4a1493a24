package agraw.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Undo in a folder, on H2. */
class FolderUndoTest extends UndoContract {
    @TempDir
    Path temporary;

    @Override
    Store open(Settings settings) {
        Path folder = temporary.resolve("w.agraw");
        return Store.isAt(folder) ? Store.open(folder, settings) : Store.create(folder, settings);
    }
}
