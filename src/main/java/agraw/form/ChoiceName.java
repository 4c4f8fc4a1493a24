package agraw.form;

import java.util.List;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.condition.IFunctionHandler;
import org.javarosa.xpath.expr.XPathFuncExpr;

/** {@code jr:choice-name(value, '${field}')}: the label of a choice. */
final class ChoiceName implements IFunctionHandler {
    private final Rules rules;

    private final String language;

    ChoiceName(Rules rules, String language) {
        this.rules = rules;
        this.language = language;
    }

    @Override
    public String getName() {
        return "jr:choice-name";
    }

    @Override
    public List<Class<?>[]> getPrototypes() {
        return List.<Class<?>[]>of(new Class<?>[] {String.class, String.class});
    }

    @Override
    public Object eval(Object[] arguments, EvaluationContext context) {
        String key = XPathFuncExpr.toString(arguments[0]);
        return rules.names()
                .at(XPathFuncExpr.toString(arguments[1]).strip())
                .flatMap(rules.form()::find)
                .flatMap(entry -> entry.choice(key))
                .map(choice -> choice.labels().in(language))
                .orElse(key);
    }
}
