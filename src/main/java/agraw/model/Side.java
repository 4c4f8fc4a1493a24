package agraw.model;

/** Whose side a speaker is on; the same fact is read differently by each. */
public enum Side {
    ORIGIN_RESIDENT,
    MIGRANT,
    HOME_AUTHORITY,
    HOST_AUTHORITY,
    DONOR,
    RESEARCHER,
    HOST_ASSOCIATION
}
