package agraw.model;

/** How consent was given. */
public enum ConsentForm {
    ORAL,
    WRITTEN,
    PICTURE
}
