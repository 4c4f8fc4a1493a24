package agraw.command;

import agraw.compare.Answer;
import agraw.compare.Cell;
import agraw.compare.Quote;
import agraw.compare.Row;
import agraw.compare.Subject;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Missing;
import agraw.model.Reference;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.words.Languages;
import agraw.words.Messages;
import agraw.workbench.Citation;
import agraw.workbench.Comparing;
import agraw.workbench.Saying;
import agraw.workbench.Showing;
import agraw.workbench.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case on the terminal. */
final class CasePage {
    private final Console console;
    private final Messages messages;
    private final Wording wording;
    private final Showing.Sheet sheet;

    CasePage(Console console, Showing.Sheet sheet) {
        this.console = console;
        this.messages = console.messages();
        this.wording = new Wording(messages);
        this.sheet = sheet;
    }

    void print() {
        CaseStudy study = sheet.material().caseStudy();
        console.line(study.key() + " · " + study.title());
        console.line(Languages.name(study.language(), messages.locale()));
        if (study.note() != null) {
            console.line(study.note());
        }
        Comparing.rows(sheet.rows(), Comparing.Rows.FULL).forEach(this::row);
        section("command.show.missing", sheet.material().missing().stream().map(Missing::content));
        section("command.show.texts", sheet.material().texts().stream().map(this::text));
        section(
                "command.show.references",
                sheet.material().references().stream().map(CasePage::reference));
    }

    private void row(Row row) {
        switch (row.subject()) {
            case Subject.OfSection(var section) -> heading(section.labels().in(console.language()));
            case Subject.OfPrinciple(Code code) -> {
                heading(name(code) + counts(row.cells().getFirst()));
                values(row.cells().getFirst());
            }
            case Subject.OfField(var _, var entry) -> {
                console.line("  " + wording.name(entry));
                values(row.cells().getFirst());
            }
            case Subject.OfCode(var _, Code code, int depth) -> {
                console.line("  ".repeat(depth) + name(code));
                values(row.cells().getFirst());
            }
        }
    }

    private void heading(String words) {
        console.line("");
        console.line(words);
    }

    private void values(Cell cell) {
        Stream<String> lines = switch (cell) {
            case Cell.Empty _ -> Stream.empty();
            case Cell.Facts(var answers, var _) -> answers.stream().map(this::answer);
            case Cell.Quotes(var quotes) -> quotes.stream().map(this::quote);
            case Cell.Tally(var _, var own) -> own.stream().map(this::quote);
        };
        lines.forEach(line -> console.line("    - " + line));
    }

    private String counts(Cell cell) {
        return cell instanceof Cell.Tally(var stances, var _)
                ? " (" + String.join(", ", wording.counts(stances)) + ")"
                : "";
    }

    private String answer(Answer answer) {
        return joined(Stream.of(
                        Stream.of(answer.fact().topic(), wording.value(answer.entry(), answer.fact())),
                        wording.details(answer).stream(),
                        Stream.of(
                                answer.anyDisputed() ? "≠ " + messages.say("compare.disputed") : null, places(answer)))
                .flatMap(parts -> parts));
    }

    /** The references of an answer, with the page where that is known. */
    private String places(Answer answer) {
        return Citation.saysPlaces(answer.fact())
                ? Citation.places(sheet.material().references(), answer.fact())
                : Wording.references(answer.references());
    }

    private String quote(Quote quote) {
        Tag tag = quote.tag();
        return joined(Stream.of(
                        wording.standing(tag).stream(),
                        Stream.of(
                                tag.condition() == null ? null : messages.say("compare.condition", tag.condition()),
                                messages.say("command.show.quote", wording.quoted(quote)),
                                tag.quote() == null ? null : tag.memo(),
                                Wording.references(quote.references())))
                .flatMap(parts -> parts));
    }

    private String text(Text text) {
        return joined(Stream.of(
                Saying.constant(messages, text.kind()),
                text.title(),
                Languages.name(text.language(), messages.locale())));
    }

    private static String reference(Reference reference) {
        String number = reference.number() == null ? "" : "[" + reference.number() + "] ";
        return number
                + Stream.of(
                                reference.author(),
                                reference.title(),
                                reference.publisher(),
                                reference.published(),
                                reference.address())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". "));
    }

    private void section(String key, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            heading(messages.say(key));
            all.forEach(line -> console.line("  - " + line));
        }
    }

    private String name(Code code) {
        return code.key() + " " + code.labels().in(console.language());
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
