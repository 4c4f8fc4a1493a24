package agraw.workbench;

import agraw.model.Failure;
import java.util.List;
import java.util.UUID;

/** What became of one file of an import. */
public sealed interface Outcome {
    /** The file's path, or its name where it ships with the program. */
    String file();

    /**
     * The file is a case of the workbook now.
     *
     * @param told a sentence for each photo or file whose content did not come along
     */
    record Imported(String file, String caseKey, UUID caseId, List<Failure> told) implements Outcome {
        public Imported {
            told = List.copyOf(told);
        }
    }

    /** Nothing of the file was taken, and why. */
    record Refused(String file, Failure failure) implements Outcome {}
}
