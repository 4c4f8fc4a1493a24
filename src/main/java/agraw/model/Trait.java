package agraw.model;

import java.util.Objects;

/** A property of tags by which they are chosen and counted, beside their case and code. */
public enum Trait {
    STANCE,
    FEATURE,
    SIDE,
    EVIDENCE,
    CODER,
    TENSION,
    POLE,
    /** The text that a tag stands in. */
    TEXT,
    /** The fact that a tag stands on. */
    FACT;

    /** What a tag says, as it stands in a {@link Pick}: an id or the key of a constant; the empty word for nothing. */
    public String of(Tag tag) {
        return switch (this) {
            case STANCE -> Pick.key(tag.stance());
            case FEATURE -> Pick.key(tag.feature());
            case SIDE -> Pick.key(tag.side());
            case EVIDENCE -> Pick.key(tag.evidence());
            case CODER -> tag.coder();
            case TENSION -> Objects.toString(tag.tension(), "");
            case POLE -> Pick.key(tag.pole());
            case TEXT -> Objects.toString(tag.text(), "");
            case FACT -> Objects.toString(tag.fact(), "");
        };
    }
}
