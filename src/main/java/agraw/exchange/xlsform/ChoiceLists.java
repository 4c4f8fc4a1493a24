package agraw.exchange.xlsform;

import agraw.exchange.sheet.Sheet;
import agraw.model.Choice;
import agraw.model.FieldValue;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Pairs;
import agraw.model.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of choices: the lists by name. */
final class ChoiceLists {
    private final Map<String, List<Answer>> lists = new LinkedHashMap<>();
    private final List<Loss> losses;
    private final String own;

    /** One choice of a list. */
    private record Answer(
            String key,
            Labels labels,
            Labels definitions,
            @Nullable String filter) {}

    ChoiceLists(@Nullable Sheet sheet, String own, List<Loss> losses) {
        this.own = own;
        this.losses = losses;
        if (sheet != null && sheet.head().isPresent()) {
            read(sheet, new Header(sheet.head().get(), Survey.TRANSLATED));
        }
    }

    private void read(Sheet sheet, Header header) {
        for (Header.Column column : header.all()) {
            if (Survey.MEDIA.contains(column.name())) {
                losses.add(new Loss(sheet.name(), Sheet.cell(1, column.number()), Loss.Kind.COLUMN, column.words()));
            }
        }
        for (Sheet.Row row : sheet.body()) {
            String list = header.words(row, "list_name");
            String key = header.words(row, "name");
            if (header.words(row, Survey.STANDING).isEmpty() && !(list.isEmpty() && key.isEmpty())) {
                add(sheet, header, row, list, key);
            }
        }
    }

    private void add(Sheet sheet, Header header, Sheet.Row row, String list, String key) {
        String cell = Sheet.cell(row.number(), header.number("name"));
        List<Answer> answers = lists.computeIfAbsent(list, _ -> new ArrayList<>());
        if (key.isEmpty() || key.contains(FieldValue.AND)) {
            losses.add(new Loss(sheet.name(), cell, Loss.Kind.NAME, key));
        } else if (answers.stream().anyMatch(answer -> answer.key().equals(key))) {
            losses.add(new Loss(sheet.name(), cell, Loss.Kind.TWICE, key));
        } else {
            Map<String, String> filter = new LinkedHashMap<>();
            for (Header.Column column : header.all()) {
                String words = row.get(column.number());
                if (!words.isEmpty()
                        && !Survey.CHOICE_COLUMNS.contains(column.name())
                        && !Survey.MEDIA.contains(column.name())) {
                    filter.put(column.words().strip(), words);
                }
            }
            answers.add(new Answer(
                    key,
                    header.labels(row, "label", own),
                    header.labels(row, Survey.DEFINITION, own),
                    Pairs.print(filter)));
        }
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** The choices of a list, for a field; the first is behind so many others. */
    List<Choice> choices(String list, UUID field, boolean other, int behind) {
        List<Choice> choices = new ArrayList<>();
        List<Answer> answers = new ArrayList<>(lists.getOrDefault(list, List.of()));
        if (other && answers.stream().noneMatch(answer -> answer.key().equals("other"))) {
            answers.add(new Answer("other", Labels.english("Other"), Labels.NONE, null));
        }
        for (Answer answer : answers) {
            choices.add(new Choice(
                    Ids.next(),
                    field,
                    answer.key(),
                    answer.labels(),
                    answer.definitions(),
                    Rank.of(behind + choices.size()),
                    answer.filter()));
        }
        return choices;
    }
}
