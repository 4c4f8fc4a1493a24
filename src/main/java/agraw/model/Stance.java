package agraw.model;

/** Does the case back the code's claim. */
public enum Stance {
    SUPPORTS,
    CHALLENGES,
    NUANCE
}
