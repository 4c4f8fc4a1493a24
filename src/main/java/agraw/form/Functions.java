package agraw.form;

import java.util.Set;
import org.javarosa.xpath.expr.XPathBinaryOpExpr;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.expr.XPathFilterExpr;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.expr.XPathPathExpr;
import org.javarosa.xpath.expr.XPathStep;
import org.javarosa.xpath.expr.XPathUnaryOpExpr;

/** The functions that expressions may call: those of https://docs.getodk.org/form-operators-functions that need nothing but the form. */
final class Functions {
    private static final Set<String> KNOWN = Set.of(
            "if",
            "coalesce",
            "once",
            "true",
            "false",
            "boolean",
            "boolean-from-string",
            "not",
            "number",
            "int",
            "round",
            "string",
            "abs",
            "pow",
            "exp",
            "exp10",
            "log",
            "log10",
            "pi",
            "sqrt",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "date",
            "date-time",
            "decimal-date-time",
            "decimal-time",
            "format-date",
            "format-date-time",
            "today",
            "now",
            "selected",
            "is-selected",
            "count-selected",
            "selected-at",
            "jr:choice-name",
            "count",
            "count-non-empty",
            "sum",
            "max",
            "min",
            "position",
            "indexed-repeat",
            "concat",
            "join",
            "substr",
            "substring-before",
            "substring-after",
            "translate",
            "contains",
            "starts-with",
            "ends-with",
            "string-length",
            "normalize-space",
            "regex",
            "checklist",
            "weighted-checklist",
            "depend",
            "random",
            "randomize",
            "uuid",
            "version",
            "instance",
            "current",
            "area",
            "enclosed-area",
            "distance",
            "digest",
            "base64-decode");

    private Functions() {}

    /** Refuses a call of anything else: it would fail when the form is filled. */
    static void check(XPathExpression expression) throws BrokenExpression {
        switch (expression) {
            case XPathFuncExpr call -> {
                if (!KNOWN.contains(call.id.toString())) {
                    throw new BrokenExpression(Problem.Kind.FUNCTION, call.id.toString());
                }
                check(call.args);
            }
            case XPathBinaryOpExpr two -> check(two.a, two.b);
            case XPathUnaryOpExpr one -> check(one.a);
            case XPathFilterExpr filter -> {
                check(filter.x);
                check(filter.predicates);
            }
            case XPathPathExpr path -> {
                if (path.filtExpr != null) {
                    check(path.filtExpr);
                }
                for (XPathStep step : path.steps) {
                    check(step.predicates);
                }
            }
            default -> {}
        }
    }

    private static void check(XPathExpression... expressions) throws BrokenExpression {
        for (XPathExpression expression : expressions) {
            check(expression);
        }
    }
}
