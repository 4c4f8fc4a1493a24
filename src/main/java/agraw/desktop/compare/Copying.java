package agraw.desktop.compare;

import agraw.compare.Row;
import agraw.model.CaseStudy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is selected, as words for the clipboard. */
final class Copying {
    private final CompareModel model;
    private final Phrases phrases;

    Copying(CompareModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
    }

    /** One cell as its lines; several as a table with tabs, with the names of rows and cases. */
    String words() {
        Sheet sheet = model.sheet.get();
        if (sheet == null || model.lines.isEmpty()) {
            return "";
        }
        Spot spot = model.spot.get();
        Spot anchor = model.anchor.get();
        int top = Math.min(spot.line(), anchor.line());
        int bottom = Math.min(Math.max(spot.line(), anchor.line()), model.lines.size() - 1);
        int left = Math.min(spot.column(), anchor.column());
        int right = Math.max(spot.column(), anchor.column());
        if (top == bottom && left == right) {
            return cell(model.lines.get(top), left);
        }
        List<CaseStudy> cases = sheet.comparison().cases();
        Stream<String> head = Stream.concat(
                Stream.of(phrases.say("compare.row")),
                IntStream.rangeClosed(left, right)
                        .mapToObj(column -> cases.get(column).key()));
        Stream<String> lines = model.lines.subList(top, bottom + 1).stream()
                .map(line -> Stream.concat(
                                Stream.of(phrases.name(line.row().subject())),
                                IntStream.rangeClosed(left, right).mapToObj(column -> cell(line, column)))
                        .map(words -> words.replaceAll("\\s*\\n\\s*", " | ").replace('\t', ' '))
                        .collect(Collectors.joining("\t")));
        return Stream.concat(Stream.of(head.collect(Collectors.joining("\t"))), lines)
                .collect(Collectors.joining("\n"));
    }

    private String cell(Line line, int column) {
        Row row = line.row();
        if (row.cells().isEmpty()) {
            return phrases.name(row.subject());
        }
        String words = phrases.plain(row.cells().get(column));
        return words.isEmpty() ? phrases.plain(line.items(column).getFirst()) : words;
    }
}
