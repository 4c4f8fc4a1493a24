package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.FactPlace;
import agraw.workbench.Known;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a group that say the currency of the amount beside them and when it was paid, as those of the shipped template do. */
final class MoneyParts {
    private final CaseController controller;
    private final FactPlace place;
    private @Nullable One currency;
    private @Nullable One paid;

    /** A part with the fact that answers it, or that will. */
    private record One(FactPlace place, String value) {}

    MoneyParts(CaseController controller, FactPlace place) {
        this.controller = controller;
        this.place = place;
    }

    /** The parts that an amount shows beside it; none where the group has several amounts, or has no such parts. */
    static List<Form.Entry> beside(Form.Entry group) {
        boolean one = group.parts().stream()
                        .filter(part -> part.field().type() == FieldType.MONEY)
                        .count()
                == 1;
        Optional<Form.Entry> currency = find(group, Known.CURRENCY, FieldType.TEXT);
        Optional<Form.Entry> year = find(group, Known.YEAR, FieldType.DATE);
        return one && currency.isPresent() && year.isPresent() ? List.of(currency.get(), year.get()) : List.of();
    }

    private static Optional<Form.Entry> find(Form.Entry group, String key, FieldType type) {
        return group.parts().stream()
                .filter(part -> part.field().key().equals(key)
                        && part.field().type() == type
                        && !part.field().retired())
                .findFirst();
    }

    /** Whether they are answers of their own. */
    boolean isApart() {
        return currency != null && paid != null;
    }

    String currency() {
        return currency == null ? "" : currency.value();
    }

    String paid() {
        return paid == null ? "" : paid.value();
    }

    void show(Sheet sheet) {
        UUID group = place.entry().field().group();
        List<Form.Entry> beside = group == null
                ? List.of()
                : sheet.form().find(group).map(MoneyParts::beside).orElse(List.of());
        if (!beside.isEmpty()) {
            currency = one(sheet, beside.getFirst(), currency);
            paid = one(sheet, beside.getLast(), paid);
        }
    }

    private One one(Sheet sheet, Form.Entry entry, @Nullable One before) {
        UUID item = place.item();
        Optional<Fact> fact = item == null
                ? Optional.empty()
                : sheet.material().partsOf(item).stream()
                        .filter(part -> part.field().equals(entry.field().id()))
                        .findFirst();
        UUID id = fact.map(Fact::id)
                .orElseGet(() -> before == null || !before.value().isEmpty()
                        ? Ids.next()
                        : before.place().fact());
        return new One(
                new FactPlace(id, place.caseStudy(), entry, item, null, null),
                fact.map(Fact::value).orElse(""));
    }

    void save(boolean unit, String words, Heard heard) {
        One part = unit ? currency : paid;
        if (part != null) {
            controller.setValue(part.place(), words, heard);
        }
    }
}
