package agraw.exchange.codebook;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks whether rows make a tree, gives keys to those that have none, and puts each behind the one it stands below. */
final class RowOrder {
    private static final int DEEPEST = 50;

    private final String file;
    private final Map<String, CodeRow> byKey = new LinkedHashMap<>();

    private RowOrder(String file) {
        this.file = file;
    }

    static List<CodeRow> of(List<CodeRow> rows, String file) {
        RowOrder order = new RowOrder(file);
        order.index(rows);
        return order.ordered();
    }

    private void index(List<CodeRow> rows) {
        Keys keys = new Keys();
        for (CodeRow row : rows) {
            if (!row.key().isEmpty() && !keys.take(row.key())) {
                throw refused(row, "twice", row.key());
            }
        }
        for (CodeRow row : rows) {
            CodeRow keyed = row.key().isEmpty() ? row.withKey(keys.takeBelow(row.parent())) : row;
            byKey.put(Keys.folded(keyed.key()), keyed);
        }
    }

    private List<CodeRow> ordered() {
        record Deep(CodeRow row, int depth) {}
        return byKey.values().stream()
                .map(row -> new Deep(row, depth(row)))
                .sorted(Comparator.comparingInt(Deep::depth))
                .map(Deep::row)
                .toList();
    }

    private int depth(CodeRow row) {
        int depth = 0;
        CodeRow at = row;
        while (at.parent() != null) {
            CodeRow above = byKey.get(Keys.folded(at.parent()));
            if (above == null) {
                throw refused(at, "noParent", at.parent());
            } else if (++depth > DEEPEST) {
                throw refused(row, "circle", row.key());
            }
            at = above;
        }
        return depth;
    }

    private Refusal refused(CodeRow row, String why, String what) {
        return new Refusal(new Failure.CodebookRefused(file, row.place(), why, what));
    }
}
