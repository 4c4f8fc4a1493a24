package agraw.store;

import agraw.store.folder.Hold;
import agraw.store.folder.View;
import agraw.store.log.ChangeLog;
import agraw.store.log.Place;
import java.io.IOException;

/** What ends with a workbook's folder: the mark of a clean close, the log, the hold. */
record FolderEnd(Hold hold, ChangeLog log, View view) implements Store.Ending {
    @Override
    public void end(boolean trusted) throws IOException {
        Place end;
        try (log) {
            end = log.end();
        }
        if (trusted) {
            view.close(Database.SCHEMA, end.packed());
        }
    }

    @Override
    public void release() throws IOException {
        hold.close();
    }
}
