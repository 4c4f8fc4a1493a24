package agraw.workbench;

import agraw.model.Failure;
import java.util.UUID;

/** What became of one file of an import. */
public sealed interface Outcome {
    /** The file's path, or its name where it ships with the program. */
    String file();

    /** The file is a case of the workbook now. */
    record Imported(String file, String caseKey, UUID caseId) implements Outcome {}

    /** Nothing of the file was taken, and why. */
    record Refused(String file, Failure failure) implements Outcome {}
}
