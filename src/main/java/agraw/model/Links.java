package agraw.model;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Which properties name other entities by their id, and of which kind those are. */
public final class Links {
    private static final Map<String, Kind> BY_NAME = Map.ofEntries(
            entry("answers", Kind.ASKING),
            entry("aside", Kind.TAG),
            entry("attachment", Kind.ATTACHMENT),
            entry("caseStudy", Kind.CASE_STUDY),
            entry("caseStudies", Kind.CASE_STUDY),
            entry("cases", Kind.CASE_STUDY),
            entry("comparison", Kind.COMPARISON),
            entry("capacity", Kind.FACT),
            entry("cites", Kind.REFERENCE),
            entry("code", Kind.CODE),
            entry("codes", Kind.CODE),
            entry("consent", Kind.CONSENT),
            entry("criterion", Kind.CRITERION),
            entry("endParagraph", Kind.PARAGRAPH),
            entry("fact", Kind.FACT),
            entry("field", Kind.FIELD),
            entry("group", Kind.FIELD),
            entry("item", Kind.FACT),
            entry("need", Kind.FACT),
            entry("question", Kind.QUESTION),
            entry("section", Kind.SECTION),
            entry("session", Kind.SESSION),
            entry("startParagraph", Kind.PARAGRAPH),
            entry("tags", Kind.TAG),
            entry("template", Kind.TEMPLATE),
            entry("tension", Kind.TENSION),
            entry("text", Kind.TEXT),
            entry("voice", Kind.PARTICIPANT),
            entry("visit", Kind.VISIT));

    private Links() {}

    /** Whether a property holds ids of other entities. */
    public static boolean is(Property property) {
        return property.type() == Value.Id.class || property.type() == Value.Ids.class;
    }

    /**
     * The kind that a property's ids are of; nothing where that can be any kind: what an attachment belongs to, what a memo
     * is about, what a summary sums up, and what a conflict is about (which may have been deleted since).
     */
    public static Optional<Kind> target(Kind kind, Property property) {
        if (!is(property)) {
            throw new IllegalArgumentException(property.name() + " names no entity");
        } else if (property.name().equals("parent")) {
            return Optional.of(kind);
        } else if ((kind == Kind.ATTACHMENT && property.name().equals("owner"))
                || (kind == Kind.CONFLICT && property.name().equals("entity"))
                || (kind == Kind.MEMO && property.name().equals("about"))
                || (kind == Kind.SUMMARY && property.name().equals("subject"))) {
            return Optional.empty();
        }
        Kind target = BY_NAME.get(property.name());
        if (target == null) {
            throw new IllegalStateException("No kind for " + kind.key() + "." + property.name());
        }
        return Optional.of(target);
    }
}
