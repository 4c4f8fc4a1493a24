package agraw.model;

/** Where a question is asked. */
public enum QuestionKind {
    FIELD,
    PLENARY
}
