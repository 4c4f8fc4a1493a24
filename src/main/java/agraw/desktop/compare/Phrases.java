package agraw.desktop.compare;

import agraw.compare.Answer;
import agraw.compare.Cell;
import agraw.compare.Difference;
import agraw.compare.Quote;
import agraw.compare.Row;
import agraw.compare.Subject;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.words.Messages;
import agraw.workbench.Summaries;
import agraw.workbench.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the screen says, and what it copies, in plain words. */
final class Phrases {
    private final Messages messages;
    private final Wording wording;
    private final String language;

    Phrases(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.language = messages.locale().getLanguage();
    }

    boolean rightToLeft() {
        return messages.rightToLeft();
    }

    Wording wording() {
        return wording;
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** The key of a code or principle; nothing for the rest. */
    String key(Subject subject) {
        return switch (subject) {
            case Subject.OfPrinciple(Code code) -> code.key();
            case Subject.OfCode(Code _, Code code, int _) -> code.key();
            case Subject.OfSection _, Subject.OfField _ -> "";
        };
    }

    String label(Subject subject) {
        return switch (subject) {
            case Subject.OfSection(var section) -> section.labels().in(language);
            case Subject.OfField(var _, var entry) -> wording.name(entry);
            case Subject.OfPrinciple(Code code) -> code.labels().in(language);
            case Subject.OfCode(Code _, Code code, int _) -> code.labels().in(language);
        };
    }

    /** Key and label. */
    String name(Subject subject) {
        return (key(subject) + " " + label(subject)).strip();
    }

    /** What a row asks for: a field's help, a code's definition. */
    String about(Subject subject) {
        return switch (subject) {
            case Subject.OfSection _ -> "";
            case Subject.OfField(var _, var entry) -> entry.field().help().in(language);
            case Subject.OfPrinciple(Code code) -> code.definitions().in(language);
            case Subject.OfCode(Code _, Code code, int _) -> code.definitions().in(language);
        };
    }

    String difference(Difference difference) {
        return messages.say("compare.difference." + difference.name().toLowerCase(Locale.ROOT));
    }

    String aboutDifference(Difference difference) {
        return messages.say("compare.about." + difference.name().toLowerCase(Locale.ROOT));
    }

    /** The value of a fact, with the numbers of its references where nothing else follows it. */
    String value(Answer answer) {
        String value = wording.value(answer.entry(), answer.fact());
        return details(answer).isEmpty() ? join(" ", value, Wording.references(answer)) : value;
    }

    /** What else is said of a fact, with its references; nothing where only these are known. */
    String details(Answer answer) {
        List<String> details = wording.details(answer);
        return details.isEmpty() ? "" : join(" · ", String.join(" · ", details), Wording.references(answer));
    }

    /** A quote between the marks of its language, with the numbers of its references. */
    String quote(Quote quote) {
        return join(" ", wording.inMarks(quote), Wording.references(quote.references()));
    }

    String condition(Quote quote) {
        String condition = quote.tag().condition();
        return condition == null ? "" : messages.say("compare.condition", condition);
    }

    String standing(Quote quote) {
        return String.join(" · ", wording.standing(quote));
    }

    /** What a tag says besides: its memo, where it stands, who put it. */
    String more(Quote quote) {
        return Stream.of(
                        quote.tag().memo() == null ? "" : quote.tag().memo(),
                        quote.text() == null ? "" : quote.text().title(),
                        messages.say("compare.coder", quote.tag().coder()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Who wrote something of a row, and on what it rests. */
    String about(Summaries.Written written) {
        String rests = messages.say(
                "compare.synthesis.rests",
                written.summary().author(),
                written.summary().tags().size());
        return written.added() == 0
                ? rests
                : messages.say("compare.synthesis.added", rests, messages.say("across.added", written.added()));
    }

    String gap(boolean evidence) {
        return messages.say(evidence ? "compare.gap.code" : "compare.gap.field");
    }

    /** A cell as it is read aloud: its row and case, what stands there, and how many facts disagree. */
    String aloud(Row row, int column, CaseStudy study) {
        Cell cell = row.cells().get(column);
        boolean evidence = !(row.subject() instanceof Subject.OfField);
        String words = Stream.of(cell.isEmpty() ? gap(evidence) : "", plain(cell))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "))
                .replace("\n", "; ");
        return messages.say("compare.aloud", name(row.subject()), study.key(), words, disputed(cell));
    }

    private static long disputed(Cell cell) {
        return cell instanceof Cell.Facts(List<Answer> answers, var _)
                ? answers.stream().mapToLong(Phrases::disputed).sum()
                : 0;
    }

    private static long disputed(Answer answer) {
        return (answer.disputed() ? 1 : 0)
                + answer.parts().stream().mapToLong(Phrases::disputed).sum();
    }

    /** One thing of a cell, as it is copied and read aloud. */
    String plain(Item item) {
        return switch (item) {
            case Item.OfFact(Answer answer, boolean _) -> plain(answer);
            case Item.OfQuote(Quote quote) -> plain(quote);
            case Item.Sum(var stances) -> String.join(", ", wording.counts(stances));
            case Item.Gap(boolean evidence) -> gap(evidence);
            case Item.Ask(var missing) -> messages.say("compare.ask", missing.content());
            case Item.More(int all, boolean open) ->
                open ? messages.say("compare.few") : messages.say("compare.all", all);
        };
    }

    /** A whole cell, also what is not shown of it. */
    String plain(Cell cell) {
        Stream<String> lines = switch (cell) {
            case Cell.Empty(var toAsk) -> toAsk.stream().map(missing -> messages.say("compare.ask", missing.content()));
            case Cell.Facts(var answers, var toAsk) ->
                Stream.concat(
                        answers.stream().map(this::plain),
                        toAsk.stream().map(missing -> messages.say("compare.ask", missing.content())));
            case Cell.Quotes(var quotes) -> quotes.stream().map(this::plain);
            case Cell.Tally(var stances, var own) ->
                Stream.concat(
                        Stream.of(String.join(", ", wording.counts(stances))),
                        own.stream().map(this::plain));
        };
        return lines.collect(Collectors.joining("\n"));
    }

    private String plain(Answer answer) {
        Fact fact = answer.fact();
        String said = join(" · ", value(answer), details(answer));
        String whole = fact.topic() == null ? said : messages.say("compare.says", fact.topic(), said);
        return answer.disputed() ? join(" · ", whole, messages.say("compare.disputed")) : whole;
    }

    private String plain(Quote quote) {
        return join(" · ", messages.say("compare.says", standing(quote), quote(quote)), condition(quote));
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
