package agraw.workbench;

import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.model.CaseStudy;
import agraw.model.Question;
import agraw.model.Side;
import agraw.report.table.Table;
import agraw.store.Store;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns what the evidence lacks into questions for the next visit. */
public final class NextQuestions {
    private final Store store;
    private final Gaps gaps;

    private NextQuestions(Store store) {
        this.store = store;
        this.gaps = new Gaps(store);
    }

    public static NextQuestions of(Workbench workbench) {
        return new NextQuestions(workbench.store());
    }

    /**
     * What to ask next, case by case: the codebook's questions on principles without evidence, whom to hear, and what is noted as
     * missing.
     */
    public TableFile document(Chosen chosen, List<String> about, Messages messages) {
        Weighed weighed = Weighed.of(store, chosen, messages);
        String language = messages.locale().getLanguage();
        Map<UUID, List<Question>> questions = new HashMap<>();
        store.read(reader -> reader.all(Question.class))
                .forEach(question -> questions
                        .computeIfAbsent(question.code(), _ -> new ArrayList<>())
                        .add(question));
        List<Table.Line> lines = new ArrayList<>();
        for (int at = 0; at < chosen.rows().size(); at++) {
            CaseStudy study = chosen.cases().get(at);
            List<Table.Line> own = new ArrayList<>();
            Cross cross = weighed.principles();
            for (int row = 0; row < cross.rows().size(); row++) {
                Head principle = cross.rows().get(row);
                if (cross.at(row, at).total() == 0) {
                    List<Question> asked = questions.getOrDefault(UUID.fromString(principle.key()), List.of());
                    String name = principle.words() + " " + principle.about();
                    if (asked.isEmpty()) {
                        own.add(TableFile.line(name, messages.say("across.questions.any")));
                    }
                    asked.forEach(question ->
                            own.add(TableFile.line(name, question.labels().in(language))));
                }
            }
            Map<Side, Integer> heard = weighed.voices().getOrDefault(study.id(), Map.of());
            List<String> silent = Stream.of(Side.values())
                    .filter(side -> !heard.containsKey(side))
                    .map(side -> Saying.constant(messages, side))
                    .toList();
            if (!silent.isEmpty()) {
                own.add(TableFile.line(messages.say("across.questions.hear"), String.join(", ", silent)));
            }
            gaps.of(study.id())
                    .ifPresent(found -> found.parts().stream()
                            .flatMap(part -> part.gaps().stream())
                            .filter(gap -> gap.isNoted())
                            .forEach(gap -> gap.questions(language)
                                    .forEach(question -> own.add(TableFile.line(
                                            gap.entry().field().labels().in(language), question)))));
            if (!own.isEmpty()) {
                lines.add(TableFile.heading(study.key() + "  " + study.title()));
                lines.addAll(own);
            }
        }
        Table table = new Table(
                messages.say("across.questions"),
                language,
                about,
                Stream.of("across.questions.on", "across.questions.ask")
                        .map(key -> Table.Column.of(messages.say(key)))
                        .toList(),
                lines,
                List.of());
        return TableFile.of(table);
    }
}
