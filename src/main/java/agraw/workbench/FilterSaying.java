package agraw.workbench;

import agraw.compare.filter.Keyword;
import agraw.compare.filter.Problem;
import agraw.compare.filter.Topic;
import agraw.compare.filter.Topics;
import agraw.words.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what in a filter is not understood: where, and what is expected there. */
public final class FilterSaying {
    private FilterSaying() {}

    /** One sentence; places are counted from 1. */
    public static String problem(Messages messages, Topics topics, Problem problem) {
        String expected = expected(messages, topics, problem);
        return problem.unfinished()
                ? messages.say("views.problem.unfinished", expected)
                : messages.say("views.problem.wrong", problem.from() + 1, problem.found(), expected);
    }

    private static String expected(Messages messages, Topics topics, Problem problem) {
        String topic = problem.topic().map(topics::name).orElse("");
        String key = "views.expected." + problem.expected().name().toLowerCase(Locale.ROOT);
        return messages.say(
                key,
                topic,
                problem.topic().map(asked -> operators(topics, asked)).orElse(""));
    }

    private static String operators(Topics topics, Topic topic) {
        List<Keyword> sorted = topic.nature().operators().stream()
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.stream().map(topics.lexicon()::write).collect(Collectors.joining(", "));
    }
}
