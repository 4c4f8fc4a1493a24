package agraw.form;

import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All expressions of a form, parsed once. Those that are broken are told and count as not there. */
public final class Rules {
    private final Form form;
    private final Names names;
    private final Map<UUID, Map<Role, Expression>> expressions = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();

    /** An expression that cannot be used, and whose it is: a field's or a section's. */
    public record Broken(UUID owner, Role role, Problem problem) {}

    private Rules(Form form) {
        this.form = form;
        this.names = new Names(form);
    }

    public static Rules of(Form form) {
        Rules rules = new Rules(form);
        for (Form.Part part : form.parts()) {
            Section section = part.section();
            rules.add(section.id(), Role.RELEVANT, section.relevant() == null ? "" : section.relevant());
            part.entries().forEach(rules::add);
        }
        rules.breakCycles();
        return rules;
    }

    /** Why an expression could not stand in a form; nothing if it can. That others rest on it is not asked. */
    public static Optional<Problem> problem(Form form, UUID owner, Role role, String words) {
        if (words.isBlank() || (role == Role.INITIAL && !Role.isExpression(words))) {
            return Optional.empty();
        }
        Rules rules = new Rules(form);
        rules.add(owner, role, words);
        return rules.broken.stream().findFirst().map(Broken::problem);
    }

    private void add(Form.Entry entry) {
        Field field = entry.field();
        for (Role role : Role.values()) {
            String words = role.of(field);
            if (words != null) {
                add(field.id(), role, words);
            }
        }
        entry.parts().forEach(this::add);
    }

    private void add(UUID owner, Role role, String words) {
        if (words.isBlank()) {
            return;
        }
        try {
            // A filter is asked of each choice, whose columns stand beside it: only whether it is well written is
            // looked at.
            Expression expression = role == Role.CHOICE_FILTER
                    ? Expression.filter(words, names, owner)
                    : Expression.of(words, names, owner);
            expressions.computeIfAbsent(owner, _ -> new EnumMap<>(Role.class)).put(role, expression);
        } catch (BrokenExpression e) {
            broken.add(new Broken(owner, role, e.problem()));
        }
    }

    /** Takes out what rests on itself: calculations, and whether something is asked. */
    private void breakCycles() {
        Set<UUID> done = new HashSet<>();
        for (UUID owner : List.copyOf(expressions.keySet())) {
            visit(owner, new LinkedHashSet<>(), done);
        }
    }

    private void visit(UUID owner, Set<UUID> way, Set<UUID> done) {
        if (done.contains(owner)) {
            return;
        }
        way.add(owner);
        for (Role role : List.of(Role.CALCULATION, Role.RELEVANT)) {
            Expression expression = find(owner, role).orElse(null);
            for (UUID next : expression == null ? Set.<UUID>of() : expression.rests()) {
                if (way.contains(next)) {
                    breakAt(owner, role, way, next);
                    break;
                }
                visit(next, way, done);
            }
        }
        way.remove(owner);
        done.add(owner);
    }

    private void breakAt(UUID owner, Role role, Set<UUID> way, UUID from) {
        String cycle = way.stream()
                .dropWhile(id -> !id.equals(from))
                .map(id -> names.path(id).substring(names.path(id).lastIndexOf('/') + 1))
                .collect(Collectors.joining(" "));
        broken.add(new Broken(owner, role, new Problem(Problem.Kind.CYCLE, cycle)));
        expressions.getOrDefault(owner, Map.of()).remove(role);
    }

    /** What is broken, in the order of the form. */
    public List<Broken> broken() {
        return Collections.unmodifiableList(broken);
    }

    /** Whether these are the rules of a form, which may have been read again since. */
    public boolean isOf(Form other) {
        return form.parts().equals(other.parts());
    }

    Form form() {
        return form;
    }

    Names names() {
        return names;
    }

    Optional<Expression> find(UUID owner, Role role) {
        return Optional.ofNullable(expressions.getOrDefault(owner, Map.of()).get(role));
    }

    boolean has(UUID owner, Role role) {
        return expressions.getOrDefault(owner, Map.of()).containsKey(role);
    }

    /** Whether anything is to be worked out at all. */
    public boolean isEmpty() {
        return expressions.isEmpty();
    }
}
