package agraw.desktop.compare;

import agraw.compare.Answer;
import agraw.compare.Cell;
import agraw.compare.Quote;
import agraw.compare.Stances;
import agraw.model.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One thing in a cell that a person can point at. */
sealed interface Item {
    /** So many are shown of a long cell before a person asks for all. */
    int FEW = 4;

    /** A fact; the first of its topic names it. */
    record OfFact(Answer answer, boolean first) implements Item {}

    record OfQuote(Quote quote) implements Item {}

    /** The sum of a principle. */
    record Sum(Stances stances) implements Item {}

    /** Nothing is known here. */
    record Gap(boolean evidence) implements Item {}

    /** What is noted as missing. */
    record Ask(Missing missing) implements Item {}

    /** Leads to all of a long cell, or back to few. */
    record More(int all, boolean open) implements Item {}

    /** What a cell shows. */
    static List<Item> of(Cell cell, boolean evidence, boolean open) {
        return switch (cell) {
            case Cell.Empty(List<Missing> toAsk) ->
                Stream.<Item>concat(Stream.of(new Gap(evidence)), toAsk.stream().map(Ask::new))
                        .toList();
            case Cell.Facts(List<Answer> answers, List<Missing> toAsk) -> {
                List<Item> items = new ArrayList<>(few(facts(answers), open));
                toAsk.forEach(missing -> items.add(new Ask(missing)));
                yield items;
            }
            case Cell.Quotes(List<Quote> quotes) ->
                few(quotes.stream().<Item>map(OfQuote::new).toList(), open);
            case Cell.Tally(Stances stances, List<Quote> own) -> {
                List<Item> items = new ArrayList<>(List.of(new Sum(stances)));
                items.addAll(few(own.stream().<Item>map(OfQuote::new).toList(), open));
                yield items;
            }
        };
    }

    /** What is disputed stands first, so that it is not behind "show all". */
    private static List<Item> facts(List<Answer> answers) {
        List<Item> items = new ArrayList<>();
        String before = "";
        for (Answer answer : answers.stream()
                .sorted(Comparator.comparing(Answer::anyDisputed).reversed())
                .toList()) {
            String topic = answer.fact().topic() == null ? "" : answer.fact().topic();
            items.add(new OfFact(answer, !topic.isEmpty() && !topic.equals(before)));
            before = topic;
        }
        return items;
    }

    private static List<Item> few(List<Item> items, boolean open) {
        if (items.size() <= FEW + 1) {
            return items;
        }
        List<Item> shown = new ArrayList<>(open ? items : items.subList(0, FEW));
        shown.add(new More(items.size(), open));
        return shown;
    }
}
