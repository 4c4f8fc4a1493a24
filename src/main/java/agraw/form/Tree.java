package agraw.form;

import agraw.model.Choice;
import agraw.model.EdtfDate;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Pairs;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.TimeData;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.FormInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case as the tree that JavaRosa evaluates over. A field has one node: of several facts the preferred one answers, else the
 * first. A group that may have many items has a node for each, any other group one. A date is its first day.
 */
@SuppressWarnings("JavaUtilDate") // JavaRosa's
final class Tree {
    private final TreeElement root = new TreeElement(Names.ROOT);
    private final Map<Spot, TreeElement> nodes = new HashMap<>();
    private final Map<Spot, List<Fact>> facts = new HashMap<>();

    /** A field, or a section, in one item of its group. */
    record Spot(UUID owner, @Nullable UUID item) {}

    Tree(Form form, List<Fact> facts) {
        for (Fact fact : facts) {
            this.facts
                    .computeIfAbsent(new Spot(fact.field(), fact.item()), _ -> new ArrayList<>(1))
                    .add(fact);
        }
        for (Form.Part part : form.parts()) {
            TreeElement above = root;
            if (Names.isGroup(part.section())) {
                above = child(root, part.section().key(), 0);
                nodes.put(new Spot(part.section().id(), null), above);
            }
            for (Form.Entry entry : part.entries()) {
                add(above, entry, null);
            }
        }
    }

    private static TreeElement child(TreeElement above, String name, int number) {
        TreeElement node = new TreeElement(name, number);
        node.setInstanceName(above.getInstanceName()); // by which a filter finds the choice's own columns
        above.addChild(node);
        return node;
    }

    private void add(TreeElement above, Form.Entry entry, @Nullable UUID item) {
        Field field = entry.field();
        List<Fact> own = facts.getOrDefault(new Spot(field.id(), item), List.of());
        if (entry.parts().isEmpty()) {
            TreeElement node = child(above, field.key(), 0);
            nodes.put(new Spot(field.id(), item), node);
            answer(own).ifPresent(fact -> node.setValue(data(field, fact.value())));
        } else if (field.many()) {
            for (int number = 0; number < own.size(); number++) {
                addItem(above, entry, own.get(number).id(), number);
            }
        } else {
            addItem(above, entry, answer(own).map(Fact::id).orElse(null), 0);
        }
    }

    private void addItem(TreeElement above, Form.Entry entry, @Nullable UUID item, int number) {
        TreeElement node = child(above, entry.field().key(), number);
        node.setRepeatable(entry.field().many());
        nodes.put(new Spot(entry.field().id(), item), node);
        nodes.putIfAbsent(new Spot(entry.field().id(), null), node);
        entry.parts().forEach(part -> add(node, part, item));
    }

    private static Optional<Fact> answer(List<Fact> facts) {
        return facts.stream()
                .max(Comparator.comparing(Fact::preferred))
                .map(preferred -> preferred.preferred() ? preferred : facts.getFirst());
    }

    /** A value as JavaRosa has it; nothing for none, and for words where a number or date should be. */
    static @Nullable IAnswerData data(Field field, String value) {
        if (value.isBlank() || (field.type() == FieldType.TIME && FieldValue.STANDING.contains(value))) {
            return null;
        }
        return switch (field.type()) {
            case INTEGER, DECIMAL, MONEY, COMPUTED -> number(value);
            case DATE ->
                EdtfDate.parse(value)
                        .map(Tree::day)
                        .map(day -> (IAnswerData) new DateData(date(day)))
                        .orElse(null);
            case TIME ->
                new TimeData(Date.from(LocalTime.parse(value)
                        .atDate(LocalDate.EPOCH)
                        .atZone(ZoneId.systemDefault())
                        .toInstant()));
            case CHOICES -> new StringData(String.join(" ", FieldValue.choices(value)));
            default -> new StringData(value);
        };
    }

    private static IAnswerData number(String value) {
        try {
            return new DecimalData(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return new StringData(value); // "about 100": words that stand for a number
        }
    }

    private static LocalDate day(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point -> point.first();
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to) ->
                from != null
                        ? from.first()
                        : java.util.Objects.requireNonNull(to).first();
        };
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    DataInstance<?> instance() {
        return new FormInstance(root, Names.ROOT);
    }

    /** The node of a field or section; in an item that is not there, none. */
    Optional<TreeElement> node(UUID owner, @Nullable UUID item) {
        return Optional.ofNullable(nodes.get(new Spot(owner, item)));
    }

    /** All nodes of a field or section. */
    List<Map.Entry<Spot, TreeElement>> nodes(Predicate<UUID> owner) {
        return nodes.entrySet().stream()
                .filter(entry -> owner.test(entry.getKey().owner()))
                .toList();
    }

    /** The choices of a field as an instance of their own: {@code /root/item} with name, label and the columns of filters. */
    static DataInstance<?> choices(Form.Entry entry) {
        TreeElement list = new TreeElement("root");
        list.setInstanceName(Expression.CHOICES);
        int number = 0;
        for (Choice choice : entry.choices()) {
            TreeElement item = child(list, "item", number++);
            set(item, "name", choice.key());
            set(item, "label", choice.labels().in("en"));
            Pairs.parse(choice.filter()).forEach((column, words) -> set(item, column, words));
        }
        return new FormInstance(list, Expression.CHOICES);
    }

    private static void set(TreeElement item, String name, String words) {
        if (item.getFirstChild(name) == null) {
            child(item, name, 0).setValue(new StringData(words));
        }
    }
}
