package agraw.model;

import java.util.UUID;

/**
 * A question to ask in the field or in plenary, under a principle.
 */
public record Question(UUID id, UUID code, QuestionKind kind, Labels labels, String position) implements Entity {}
