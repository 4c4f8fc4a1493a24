package agraw.exchange.casefile;

import agraw.model.Certainty;
import agraw.model.EdtfDate;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Rank;
import agraw.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the facts of a case, the parts of an item after it. */
final class FactMaking {
    private final Source source;
    private final UUID study;
    private final Form form;
    private final Citations citations;
    private final List<Fact> made = new ArrayList<>();
    private final Map<String, UUID> byId = new HashMap<>();

    FactMaking(Source source, UUID study, Form form, Citations citations) {
        this.source = source;
        this.study = study;
        this.form = form;
        this.citations = citations;
    }

    /** The facts made, by their ids in the file. */
    Map<String, UUID> byId() {
        return byId;
    }

    List<Fact> make(List<CaseFile.Fact> facts) {
        for (int index = 0; index < facts.size(); index++) {
            CaseFile.Fact fact = facts.get(index);
            String pointer = "/facts/" + index;
            Form.Entry entry = form.find(fact.field())
                    .orElseThrow(() -> source.unknown(pointer + "/field", "field", fact.field()));
            UUID item = add(fact, entry, null, pointer);
            List<CaseFile.Fact> parts = fact.parts() == null ? List.of() : fact.parts();
            for (int part = 0; part < parts.size(); part++) {
                addPart(parts.get(part), entry, item, pointer + "/parts/" + part);
            }
        }
        return made;
    }

    private void addPart(CaseFile.Fact part, Form.Entry group, UUID item, String pointer) {
        Form.Entry entry = group.parts().stream()
                .filter(candidate -> candidate.field().key().equals(part.field()))
                .findFirst()
                .orElseThrow(() ->
                        source.unknown(pointer + "/field", "part", group.field().key() + "." + part.field()));
        add(part, entry, item, pointer);
    }

    private UUID add(CaseFile.Fact fact, Form.Entry entry, @Nullable UUID item, String pointer) {
        UUID id = Ids.next();
        if (byId.put(fact.id(), id) != null) {
            throw source.twice(pointer + "/id", "fact", fact.id());
        }
        check(fact, entry, pointer);
        made.add(new Fact(
                id,
                study,
                entry.field().id(),
                item,
                fact.topic(),
                fact.value(),
                fact.unit(),
                fact.asOf(),
                fact.note(),
                Constants.read(Certainty.class, fact.certainty()),
                fact.saidBy(),
                Constants.read(Side.class, fact.side()),
                fact.preferred() != null,
                fact.reason(),
                citations.ids(fact.references(), pointer + "/references"),
                Rank.of(made.size()),
                citations.locators(fact.references(), fact.pages(), pointer + "/pages")));
        return id;
    }

    private void check(CaseFile.Fact fact, Form.Entry entry, String pointer) {
        FieldType type = entry.field().type();
        if (!FieldValue.isWritten(type, fact.value())) {
            throw source.value(
                    pointer + "/value", fact.field(), fact.value(), type.name().toLowerCase(Locale.ROOT));
        }
        if (type == FieldType.CHOICE || type == FieldType.CHOICES) {
            Set<String> seen = new HashSet<>();
            for (String key : FieldValue.choices(fact.value())) {
                if (entry.choice(key).isEmpty() && !FieldValue.STANDING.contains(key)) {
                    throw source.unknown(pointer + "/value", "choice", fact.field() + ": " + key);
                } else if (!seen.add(key)) {
                    throw source.twice(pointer + "/value", "choice", key);
                }
            }
        }
        if (fact.asOf() != null && EdtfDate.parse(fact.asOf()).isEmpty()) {
            throw source.value(pointer + "/asOf", "asOf", fact.asOf(), "date");
        }
    }
}
