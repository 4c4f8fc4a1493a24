package agraw.form;

/** An expression that cannot be used; whoever knows where it stands tells a person. */
public final class BrokenExpression extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenExpression(Problem.Kind kind, String detail) {
        super(kind.name());
        this.problem = new Problem(kind, detail);
    }

    public Problem problem() {
        return problem;
    }
}
