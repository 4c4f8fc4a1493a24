package agraw.model;

/** What kind of discussion a session is. */
public enum SessionKind {
    VISIT,
    GROUP,
    PLENARY
}
