package agraw.form;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.xpath.XPathConditional;
import org.javarosa.xpath.XPathException;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;
import org.jspecify.annotations.Nullable;

/** An expression of XLSForm (https://xlsform.org, "Formulas"), parsed where it stands in a form. */
final class Expression {
    /** The instance that holds the choices of the field whose filter is asked. */
    static final String CHOICES = "choices";

    /** More than any form that was seen, and little enough for a parser that descends. */
    static final int LONGEST = 20_000;

    private static final int DEEPEST = 200;
    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}");

    private final XPathExpression xpath;
    private final Set<UUID> rests;

    private Expression(XPathExpression xpath, Set<UUID> rests) {
        this.xpath = xpath;
        this.rests = rests;
    }

    /**
     * Parses an expression.
     *
     * @param from the field or section whose expression it is
     * @throws BrokenExpression when it is not written rightly, or names what is not there
     */
    static Expression of(String words, Names names, @Nullable UUID from) throws BrokenExpression {
        XPathExpression xpath = read(inPaths(words, names, from));
        Set<UUID> rests = new LinkedHashSet<>();
        for (TreeReference reference : triggers(xpath, reference(from == null ? "/" + Names.ROOT : names.path(from)))) {
            if (reference.getInstanceName() == null) {
                String path = reference.genericize().toString(false, false).replaceAll("\\[[^]]*]", "");
                Optional<UUID> owner = names.at(path);
                if (owner.isPresent()) {
                    rests.add(owner.get());
                } else if (!path.contains(TreeReference.NAME_WILDCARD)) {
                    throw new BrokenExpression(Problem.Kind.NAME, path);
                }
            }
        }
        return new Expression(xpath, rests);
    }

    /** A filter of choices, as the set of the names of those that it takes; its own names are columns of the choices. */
    static Expression filter(String words, Names names, @Nullable UUID from) throws BrokenExpression {
        read(inPaths(words, names, from));
        return new Expression(
                read("instance('" + CHOICES + "')/root/item[" + inPaths(words, names, from) + "]/name"), Set.of());
    }

    private static XPathExpression read(String words) throws BrokenExpression {
        if (words.length() > LONGEST || depth(words) > DEEPEST) {
            throw new BrokenExpression(Problem.Kind.TOO_LONG, words.substring(0, 40));
        }
        try {
            XPathExpression xpath = XPathParseTool.parseXPath(words);
            if (xpath == null) {
                throw new BrokenExpression(Problem.Kind.SYNTAX, words.strip());
            }
            Functions.check(xpath);
            return xpath;
        } catch (XPathSyntaxException | RuntimeException e) {
            throw new BrokenExpression(Problem.Kind.SYNTAX, words.strip());
        }
    }

    private static int depth(String words) {
        int depth = 0;
        int deepest = 0;
        for (int index = 0; index < words.length(); index++) {
            switch (words.charAt(index)) {
                case '(', '[' -> deepest = Math.max(deepest, ++depth);
                case ')', ']' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    private static String inPaths(String words, Names names, @Nullable UUID from) throws BrokenExpression {
        Matcher name = NAME.matcher(words);
        StringBuilder paths = new StringBuilder();
        int end = 0;
        while (name.find()) {
            paths.append(words, end, name.start())
                    .append(' ')
                    .append(names.resolve(name.group(1), from))
                    .append(' ');
            end = name.end();
        }
        return paths.append(words, end, words.length()).toString();
    }

    private static Set<TreeReference> triggers(XPathExpression xpath, TreeReference context) throws BrokenExpression {
        try {
            return new XPathConditional(xpath).getTriggers(context);
        } catch (XPathException | IllegalArgumentException e) {
            throw new BrokenExpression(Problem.Kind.SYNTAX, "/");
        }
    }

    /** A reference to all nodes at a path. */
    static TreeReference reference(String path) {
        TreeReference reference = TreeReference.rootRef();
        for (String step : path.substring(1).split("/", -1)) {
            reference.add(step, TreeReference.INDEX_UNBOUND);
        }
        return reference;
    }

    /** The fields and sections whose answers it rests on. */
    Set<UUID> rests() {
        return rests;
    }

    /** What it is, as JavaRosa has it: a boolean, a number, words, a date, or a set of nodes; null where it cannot be said. */
    @Nullable
    Object value(EvaluationContext context) {
        try {
            return XPathFuncExpr.unpack(xpath.eval(context.getMainInstance(), context));
        } catch (XPathException | IllegalArgumentException | ClassCastException e) {
            return null; // such as the sum of words: an answer that the form's maker did not think of
        }
    }

    /** Whether it holds; what cannot be said does not. */
    boolean holds(EvaluationContext context) {
        Object value = value(context);
        return value != null && XPathFuncExpr.toBoolean(value);
    }

    /** Its words; empty where it cannot be said, or is no number. */
    String words(EvaluationContext context) {
        Object value = value(context);
        if (value == null || (value instanceof Double number && !Double.isFinite(number))) {
            return "";
        }
        return XPathFuncExpr.toString(value);
    }

    /** What it is without being unpacked: a set of nodes stays one. */
    @Nullable
    Object raw(EvaluationContext context) {
        try {
            return xpath.eval(context.getMainInstance(), context);
        } catch (XPathException | IllegalArgumentException | ClassCastException e) {
            return null;
        }
    }
}
