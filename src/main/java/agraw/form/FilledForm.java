package agraw.form;

import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xpath.XPathNodeset;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.jspecify.annotations.Nullable;

/**
 * A form with the facts of one case: what is to be asked, what is worked out, and which answers may be given. An item is the fact of the
 * group field that a part belongs to, or none. What cannot be worked out holds no one up: it is asked, and any answer is taken.
 */
public final class FilledForm {
    /** Chains of calculations longer than this are not followed to their end; forms with random numbers never come to one. */
    private static final int MOST_PASSES = 12;

    private final Rules rules;
    private final String language;
    private final Tree tree;
    private final DataInstance<?> instance;
    private final Set<Tree.Spot> hidden = new HashSet<>();
    private final Map<Tree.Spot, String> calculated = new HashMap<>();

    /**
     * With rules that were parsed before.
     *
     * @param language of the labels that expressions may ask for
     */
    public FilledForm(Rules rules, List<Fact> facts, String language) {
        this.rules = rules;
        this.language = language;
        this.tree = new Tree(rules.form(), facts);
        this.instance = tree.instance();
        if (!rules.isEmpty()) {
            workOut();
        }
    }

    /** With labels in English. */
    public static FilledForm of(Form form, List<Fact> facts) {
        return new FilledForm(Rules.of(form), facts, "en");
    }

    /** Again until nothing changes: one answer may rest on another that rests on a third. */
    private void workOut() {
        boolean changed = true;
        List<Map.Entry<Tree.Spot, TreeElement>> thinking =
                tree.nodes(owner -> rules.has(owner, Role.RELEVANT) || rules.has(owner, Role.CALCULATION));
        for (int pass = 0; changed && pass < MOST_PASSES; pass++) {
            changed = false;
            for (Map.Entry<Tree.Spot, TreeElement> node : thinking) {
                changed |= relevance(node.getKey(), node.getValue());
                changed |= calculation(node.getKey(), node.getValue());
            }
        }
    }

    private boolean relevance(Tree.Spot spot, TreeElement node) {
        Optional<Expression> expression = rules.find(spot.owner(), Role.RELEVANT);
        if (expression.isEmpty()) {
            return false;
        }
        Object value = expression.get().value(at(node));
        boolean relevant = value == null || XPathFuncExpr.toBoolean(value);
        node.setRelevant(relevant);
        return relevant ? hidden.remove(spot) : hidden.add(spot);
    }

    private boolean calculation(Tree.Spot spot, TreeElement node) {
        Optional<Expression> expression = rules.find(spot.owner(), Role.CALCULATION);
        if (expression.isEmpty() || node.hasChildren()) {
            return false;
        }
        String words = expression.get().words(at(node));
        boolean changed = !words.equals(calculated.put(spot, words));
        if (changed) {
            node.setValue(words.isEmpty() ? null : number(words));
        }
        return changed;
    }

    private static IAnswerData number(String words) {
        try {
            return new DecimalData(Double.parseDouble(words));
        } catch (NumberFormatException e) {
            return new StringData(words);
        }
    }

    private EvaluationContext at(TreeElement node) {
        return context(new EvaluationContext(instance), node);
    }

    private EvaluationContext context(EvaluationContext base, TreeElement node) {
        base.addFunctionHandler(new ChoiceName(rules, language));
        EvaluationContext context = new EvaluationContext(base, node.getRef());
        context.setOriginalContext(node.getRef());
        return context;
    }

    /** Whether a section is asked. */
    public boolean isAsked(Section section) {
        return tree.node(section.id(), null).map(TreeElement::isRelevant).orElse(true);
    }

    /** Whether a field is asked, with all that is around it. */
    public boolean isAsked(Form.Entry entry, @Nullable UUID item) {
        return tree.node(entry.field().id(), item)
                .or(() -> tree.node(entry.field().id(), null))
                .map(TreeElement::isRelevant)
                .orElse(true);
    }

    /** Whether the form's maker wants an answer. */
    public boolean isRequired(Form.Entry entry, @Nullable UUID item) {
        return ask(entry, Role.REQUIRED, item).map(Boolean.TRUE::equals).orElse(false);
    }

    private Optional<Boolean> ask(Form.Entry entry, Role role, @Nullable UUID item) {
        return rules.find(entry.field().id(), role)
                .flatMap(expression -> tree.node(entry.field().id(), item).map(node -> expression.holds(at(node))));
    }

    /** What is worked out for a field; empty words where it cannot be; nothing where the form says nothing of it. */
    public Optional<String> calculated(Form.Entry entry, @Nullable UUID item) {
        return Optional.ofNullable(calculated.get(new Tree.Spot(entry.field().id(), item)));
    }

    /** The answer that is proposed where there is none. */
    public Optional<String> initial(Form.Entry entry, @Nullable UUID item) {
        String words = entry.field().initial();
        if (words == null || words.isBlank()) {
            return Optional.empty();
        } else if (!Role.isExpression(words)) {
            return Optional.of(stored(entry, words));
        }
        return rules.find(entry.field().id(), Role.INITIAL)
                .flatMap(expression -> tree.node(entry.field().id(), item).map(node -> expression.words(at(node))))
                .filter(found -> !found.isEmpty())
                .map(found -> stored(entry, found));
    }

    private static String stored(Form.Entry entry, String words) {
        return entry.field().type() == FieldType.CHOICES ? words.strip().replaceAll("\\s+", "|") : words;
    }

    /** Whether an answer may be given. An answer that is empty may always. */
    public boolean holds(Form.Entry entry, @Nullable UUID item, String value) {
        Optional<Expression> constraint = rules.find(entry.field().id(), Role.CONSTRAINT);
        Optional<TreeElement> node = tree.node(entry.field().id(), item)
                .or(() -> tree.node(entry.field().id(), null));
        if (constraint.isEmpty() || node.isEmpty() || value.isBlank() || FieldValue.STANDING.contains(value)) {
            return true;
        }
        EvaluationContext context = at(node.get());
        context.isConstraint = true;
        context.candidateValue = Tree.data(entry.field(), value);
        Object said = constraint.get().value(context);
        return said == null || XPathFuncExpr.toBoolean(said);
    }

    /** The choices that may be taken, in order. */
    @SuppressWarnings("rawtypes") // JavaRosa's
    public List<Choice> choices(Form.Entry entry, @Nullable UUID item) {
        Optional<Expression> filter = rules.find(entry.field().id(), Role.CHOICE_FILTER);
        Optional<TreeElement> node = tree.node(entry.field().id(), item)
                .or(() -> tree.node(entry.field().id(), null));
        if (filter.isEmpty() || node.isEmpty()) {
            return entry.choices();
        }
        HashMap<String, DataInstance> others = new HashMap<>();
        others.put(Expression.CHOICES, Tree.choices(entry));
        EvaluationContext context = context(new EvaluationContext(instance, others), node.get());
        if (!(filter.get().raw(context) instanceof XPathNodeset taken)) {
            return entry.choices();
        }
        Set<String> keys = new HashSet<>();
        for (Object key : taken.toArgList()) {
            keys.add(String.valueOf(key));
        }
        return entry.choices().stream()
                .filter(choice -> keys.contains(choice.key()))
                .toList();
    }
}
