package agraw.workbench;

import agraw.exchange.codebook.CodeRow;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.words.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file makes of a codebook. A code is known by its id, else by its key, else by its name.
 *
 * @param touched what the file names, as it is then
 * @param absent what it does not name
 */
record CodebookPlan(Codebook after, List<Code> touched, List<Code> absent) {
    static CodebookPlan of(Codebook now, List<CodeRow> rows) {
        Map<UUID, Code> all = new LinkedHashMap<>();
        now.all().forEach(code -> all.put(code.id(), code));
        Map<String, UUID> byKey = new HashMap<>();
        Set<UUID> named = new HashSet<>();
        List<Code> touched = new ArrayList<>();
        String last =
                now.all().stream().map(Code::position).max(String::compareTo).orElse(null);
        for (CodeRow row : rows) {
            Optional<Code> known = known(now, row).filter(code -> named.add(code.id()));
            if (known.isEmpty()) {
                last = Rank.after(last);
            }
            String position = known.map(Code::position).orElse(Objects.requireNonNullElse(last, ""));
            UUID parent = row.parent() == null ? null : byKey.get(folded(row.parent()));
            Code code = code(known.orElse(null), row, parent, position);
            byKey.put(folded(row.key()), code.id());
            named.add(code.id());
            all.put(code.id(), code);
            touched.add(code);
        }
        List<Code> absent =
                now.all().stream().filter(code -> !named.contains(code.id())).toList();
        List<Code> ordered = all.values().stream()
                .sorted(java.util.Comparator.comparing(Code::position).thenComparing(Code::id))
                .toList();
        return new CodebookPlan(new Codebook(ordered, List.of()), List.copyOf(touched), absent);
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private static Optional<Code> known(Codebook now, CodeRow row) {
        return Optional.ofNullable(row.id())
                .flatMap(now::find)
                .or(() -> now.all().stream()
                        .filter(code -> code.key().equalsIgnoreCase(row.key()))
                        .findFirst())
                .or(() -> now.all().stream().filter(code -> isNamed(code, row)).findFirst());
    }

    private static boolean isNamed(Code code, CodeRow row) {
        return row.labels().byLanguage().values().stream()
                .anyMatch(name -> code.labels().byLanguage().values().stream()
                        .anyMatch(label -> Folding.fold(label).equals(Folding.fold(name))));
    }

    private static Code code(@Nullable Code known, CodeRow row, @Nullable UUID parent, String position) {
        return new Code(
                known == null ? Ids.next() : known.id(),
                parent,
                known == null ? row.key() : known.key(),
                both(known == null ? Labels.NONE : known.labels(), row.labels()),
                both(known == null ? Labels.NONE : known.definitions(), row.definitions()),
                both(known == null ? Labels.NONE : known.whenToUse(), row.whenToUse()),
                both(known == null ? Labels.NONE : known.whenNot(), row.whenNot()),
                row.polarity() == null && known != null ? known.polarity() : row.polarity(),
                row.colour() == null && known != null ? known.colour() : row.colour(),
                row.shortcut() == null && known != null ? known.shortcut() : row.shortcut(),
                position,
                row.retired() == null ? known != null && known.retired() : row.retired());
    }

    private static Labels both(Labels known, Labels file) {
        TreeMap<String, String> words = new TreeMap<>(known.byLanguage());
        words.putAll(file.byLanguage());
        return Labels.of(words);
    }
}
