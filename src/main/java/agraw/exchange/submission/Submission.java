package agraw.exchange.submission;

import java.util.List;

/**
 * What one person sent, or one item of a repeat in it. Names are as the file has them: {@link FormColumns} knows what they mean.
 *
 * @param place where it stands: the first cell of its row, or a JSON pointer
 * @param answers that are not empty
 */
public record Submission(String place, List<Answer> answers, List<Repeat> repeats) {
    public Submission {
        answers = List.copyOf(answers);
        repeats = List.copyOf(repeats);
    }

    /**
     * One answer.
     *
     * @param column the header of its column, or the names in JSON that lead to it, joined by "/"
     * @param place a cell such as {@code B7} or {@code members!B7}, or a JSON pointer
     */
    public record Answer(String column, String words, String place) {}

    /** The items of one repeat, under its name or path. */
    public record Repeat(String name, List<Submission> items) {
        public Repeat {
            items = List.copyOf(items);
        }
    }

    /** The words of a column; empty words where there is none. */
    public String words(String column) {
        return answers.stream()
                .filter(answer -> answer.column().equals(column))
                .map(Answer::words)
                .findFirst()
                .orElse("");
    }
}
