package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Value;
import agraw.words.Currencies;
import agraw.workbench.Answers;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.DateSaying;
import agraw.workbench.FactPlace;
import agraw.workbench.Paying;
import agraw.workbench.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * An amount, its currency and when it was paid, beside each other. Currency and time are the fact's unit and "as of"; in a group that asks
 * for them in parts of their own, they are those parts.
 */
final class MoneyEditor implements ValueEditor {
    private static final Pattern WITH_CODE = Pattern.compile("(.*\\d)\\s*(\\p{L}{3})");

    private final CaseController controller;
    private final Desk desk;
    private final FactPlace place;
    private final MoneyParts parts;
    private final LabelledLine amount;
    private final LabelledLine currency;
    private final LabelledLine paid;
    private final CurrencyPick pick;
    private final HBox node;
    private boolean known;

    MoneyEditor(CaseController controller, FactPlace place, Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.controller = controller;
        this.desk = controller.desk();
        this.place = place;
        this.parts = new MoneyParts(controller, place);
        String label = place.entry().field().labels().in(desk.language());
        this.amount = new LabelledLine(
                        controller,
                        label,
                        this::saveAmount,
                        words -> Answers.kept(
                                place.entry(), words, desk.messages().locale()),
                        value -> new Wording(desk.messages()).number(value))
                .bare()
                .refusing(refusal)
                .prompting(desk.say("casestudy.prompt.money"));
        this.pick = new CurrencyPick(controller);
        this.currency = new LabelledLine(
                        controller,
                        desk.say("casestudy.money.currency.of", label),
                        (words, heard) -> saveDetail(true, pick.code(words), heard),
                        pick::code)
                .bare()
                .refusing(refusal)
                .prompting(desk.say("casestudy.money.currency"));
        this.paid = new LabelledLine(
                        controller,
                        desk.say("casestudy.money.year.of", label),
                        (words, heard) -> saveDetail(false, words, heard),
                        Answers::keptDate,
                        value -> DateSaying.words(desk.messages(), value))
                .bare()
                .refusing(refusal)
                .prompting(desk.say("casestudy.money.year"));
        pick.into(currency.field());
        amount.field().setPrefColumnCount(10);
        amount.setMaxWidth(240);
        currency.field().setPrefColumnCount(5);
        currency.setMinWidth(78);
        paid.field().setPrefColumnCount(6);
        paid.setMinWidth(78);
        paid.setMaxWidth(150);
        HBox.setHgrow(amount, Priority.ALWAYS);
        this.node = new HBox(6, amount, currency, paid);
        node.getStyleClass().add("money");
    }

    /** "5000 EUR" is an amount and a currency. */
    private void saveAmount(String typed, Heard heard) {
        Matcher both = WITH_CODE.matcher(typed);
        Optional<String> code = both.matches() ? pick.known(both.group(2)) : Optional.empty();
        String words = code.isPresent() ? both.group(1) : typed;
        code.ifPresent(currency::type);
        String standing = controller.answers().standing(words).orElse(words);
        if (parts.isApart()) {
            controller.setValue(place, standing, heard);
        } else {
            controller
                    .answers()
                    .pay(
                            place,
                            new Paying.Amount(
                                    standing,
                                    pick.code(currency.field().getText()),
                                    Answers.keptDate(paid.field().getText())),
                            heard);
        }
    }

    private void saveDetail(boolean unit, String words, Heard heard) {
        if (parts.isApart()) {
            parts.save(unit, words, heard);
        } else if (known) {
            controller.setDetail(place.fact(), unit ? "unit" : "asOf", new Value.Words(words), heard);
        } else {
            heard.done(); // it is kept with the amount
        }
    }

    /** A fact without what is shown beside its amount. */
    static Fact withoutBeside(Fact fact) {
        return new Fact(
                fact.id(),
                fact.caseStudy(),
                fact.field(),
                fact.item(),
                fact.topic(),
                fact.value(),
                null,
                null,
                fact.note(),
                fact.certainty(),
                fact.saidBy(),
                fact.side(),
                fact.preferred(),
                fact.reason(),
                fact.cites(),
                fact.position(),
                fact.locators());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(String value) {
        amount.show(value);
    }

    @Override
    public void show(Sheet sheet, @Nullable Fact fact) {
        amount.show(fact == null ? "" : fact.value());
        known = fact != null;
        parts.show(sheet);
        if (parts.isApart()) {
            currency.show(parts.currency());
            paid.show(parts.paid());
        } else if (fact != null) {
            currency.show(fact.unit());
            paid.show(fact.asOf());
        } else if (currency.field().getText().isBlank()) {
            String usual = place.unit() != null
                    ? place.unit()
                    : Objects.requireNonNullElse(place.entry().field().unit(), "");
            currency.show(usual);
        }
        String code = pick.code(currency.field().getText());
        currency.field()
                .setTooltip(
                        code.isBlank()
                                ? null
                                : Tips.of(Currencies.name(code, desk.messages().locale())));
    }

    @Override
    public boolean isBlank() {
        return amount.field().getText().isBlank();
    }

    @Override
    public void focus() {
        amount.field().requestFocus();
    }

    @Override
    public void begin(String letter) {
        TextField field = amount.field();
        field.setText(letter);
        field.end();
    }

    @Override
    public boolean revert() {
        boolean had = amount.revert();
        had |= currency.revert();
        had |= paid.revert();
        return had;
    }
}
