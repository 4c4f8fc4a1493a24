package agraw.workbench;

import agraw.model.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a submission, or an item in it, answers: canonical values by field, and the items of its groups. */
final class Answered {
    final List<Said> said = new ArrayList<>();
    final Map<UUID, List<Item>> groups = new LinkedHashMap<>();

    /** One value, and the cell or JSON pointer that it comes from. */
    record Said(Form.Entry entry, String column, String value, String place) {}

    /** One item of a group; without words of its own it is called by its number. */
    static final class Item {
        final Form.Entry entry;
        final String place;
        final Answered answers = new Answered();

        @Nullable
        String words;

        Item(Form.Entry entry, String place) {
            this.entry = entry;
            this.place = place;
        }

        boolean isEmpty() {
            return words == null && answers.isEmpty();
        }
    }

    boolean isEmpty() {
        return said.isEmpty() && groups.values().stream().flatMap(List::stream).allMatch(Item::isEmpty);
    }

    boolean says(Form.Entry entry) {
        return said.stream()
                .anyMatch(one -> one.entry().field().id().equals(entry.field().id()));
    }

    Item add(Form.Entry group, String place) {
        Item item = new Item(group, place);
        groups.computeIfAbsent(group.field().id(), _ -> new ArrayList<>()).add(item);
        return item;
    }

    /** The one item of a group that cannot be repeated. */
    Item only(Form.Entry group, String place) {
        List<Item> items = groups.get(group.field().id());
        return items == null ? add(group, place) : items.getFirst();
    }

    /** How many facts this would be. */
    int size() {
        return said.size()
                + groups.values().stream()
                        .flatMap(List::stream)
                        .filter(item -> !item.isEmpty())
                        .mapToInt(item -> 1 + item.answers.size())
                        .sum();
    }
}
