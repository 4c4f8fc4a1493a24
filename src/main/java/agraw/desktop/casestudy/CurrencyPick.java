package agraw.desktop.casestudy;

import agraw.desktop.casestudy.Suggestions.Suggestion;
import agraw.desktop.kit.Desk;
import agraw.words.Currencies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;

/** Finds a currency by its code or its name: those that the workbook uses first, then the current ones, then those of the past. */
final class CurrencyPick {
    private final CaseController controller;
    private final Desk desk;
    private List<Currencies.Known> all = List.of();

    CurrencyPick(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
    }

    private List<Currencies.Known> all() {
        if (all.isEmpty()) {
            all = Currencies.all(desk.messages().locale());
        }
        return all;
    }

    /** Suggests what fits below a line. */
    void into(TextField field) {
        Suggestions.below(field, this::suggestions, _ -> {});
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                controller.answers().learn();
            }
        });
    }

    private List<Suggestion> suggestions(String typed) {
        Stream<Suggestion> used = controller.answers().known.get().currencies().stream()
                .map(code -> all().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(this::suggestion)
                        .orElseGet(() -> new Suggestion(code, "")));
        return Suggestions.fitting(Stream.concat(used, all().stream().map(this::suggestion)), typed);
    }

    private Suggestion suggestion(Currencies.Known one) {
        return new Suggestion(
                one.code(), one.current() ? one.name() : desk.say("casestudy.money.historic", one.name()));
    }

    /** The code that words stand for; other words stay. */
    String code(String words) {
        return words.isBlank() ? "" : known(words).orElse(words.strip());
    }

    Optional<String> known(String words) {
        return Currencies.code(words, all());
    }
}
