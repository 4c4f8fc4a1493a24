package agraw.model;

import org.jspecify.annotations.Nullable;

/** Stops a job for a reason that a person can understand and mend. Its message is the failure's key, never its content. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public Refusal(Failure failure) {
        this(failure, null);
    }

    public Refusal(Failure failure, @Nullable Throwable cause) {
        super(failure.key(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
