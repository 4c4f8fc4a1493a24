package agraw.exchange.submission;

import java.util.List;

/**
 * A file of submissions, read whole.
 *
 * @param file its name, for sentences about it
 * @param columns of the submissions themselves, those of repeats left out, in the order of the file
 */
public record SubmissionFile(String file, List<String> columns, List<Submission> submissions) {
    public SubmissionFile {
        columns = List.copyOf(columns);
        submissions = List.copyOf(submissions);
    }
}
