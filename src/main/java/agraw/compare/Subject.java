package agraw.compare;

import agraw.model.Code;
import agraw.model.Form;
import agraw.model.Section;
import java.util.UUID;

/** What a row of a comparison is about. */
public sealed interface Subject {
    /** The heading of a part of the template. */
    record OfSection(Section section) implements Subject {}

    record OfField(Section section, Form.Entry entry) implements Subject {}

    /** A principle: the heading of its codes, and their sum. */
    record OfPrinciple(Code code) implements Subject {}

    /** A code; depth is 1 right below its principle. */
    record OfCode(Code principle, Code code, int depth) implements Subject {}

    /** The section, field or code. */
    default UUID id() {
        return switch (this) {
            case OfSection(Section section) -> section.id();
            case OfField(Section _, Form.Entry entry) -> entry.field().id();
            case OfPrinciple(Code code) -> code.id();
            case OfCode(Code _, Code code, int _) -> code.id();
        };
    }

    /** The section or principle that it stands under; its own for a heading. */
    default UUID heading() {
        return switch (this) {
            case OfSection(Section section) -> section.id();
            case OfField(Section section, Form.Entry _) -> section.id();
            case OfPrinciple(Code code) -> code.id();
            case OfCode(Code principle, Code _, int _) -> principle.id();
        };
    }

    default boolean isHeading() {
        return this instanceof OfSection || this instanceof OfPrinciple;
    }
}
