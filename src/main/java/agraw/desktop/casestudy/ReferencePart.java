package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a reference that is written in its form, in the order of the form, and the kinds of source that have it. */
@SuppressWarnings("ImmutableEnumChecker") // what is set once is never changed
enum ReferencePart {
    TITLE("title", false, Reference::title),
    AUTHOR("author", false, Reference::author),
    CONTAINER(
            "container",
            false,
            Reference::container,
            ReferenceKind.ARTICLE,
            ReferenceKind.BOOK,
            ReferenceKind.CHAPTER,
            ReferenceKind.REPORT,
            ReferenceKind.CONFERENCE_PAPER,
            ReferenceKind.NEWSPAPER,
            ReferenceKind.WEB_PAGE,
            ReferenceKind.LAW),
    VOLUME(
            "volume",
            true,
            Reference::volume,
            ReferenceKind.ARTICLE,
            ReferenceKind.BOOK,
            ReferenceKind.CHAPTER,
            ReferenceKind.CONFERENCE_PAPER),
    ISSUE(
            "issue",
            true,
            Reference::issue,
            ReferenceKind.ARTICLE,
            ReferenceKind.NEWSPAPER,
            ReferenceKind.REPORT,
            ReferenceKind.LAW),
    PAGES(
            "pages",
            true,
            Reference::pages,
            ReferenceKind.ARTICLE,
            ReferenceKind.CHAPTER,
            ReferenceKind.CONFERENCE_PAPER,
            ReferenceKind.NEWSPAPER,
            ReferenceKind.LAW),
    PUBLISHED("published", true, Reference::published),
    PUBLISHER(
            "publisher",
            false,
            Reference::publisher,
            ReferenceKind.BOOK,
            ReferenceKind.CHAPTER,
            ReferenceKind.REPORT,
            ReferenceKind.THESIS,
            ReferenceKind.CONFERENCE_PAPER,
            ReferenceKind.WEB_PAGE,
            ReferenceKind.FILM,
            ReferenceKind.UNPUBLISHED,
            ReferenceKind.OTHER),
    PLACE(
            "place",
            true,
            Reference::place,
            ReferenceKind.BOOK,
            ReferenceKind.CHAPTER,
            ReferenceKind.REPORT,
            ReferenceKind.THESIS,
            ReferenceKind.CONFERENCE_PAPER,
            ReferenceKind.NEWSPAPER,
            ReferenceKind.LAW,
            ReferenceKind.INTERVIEW,
            ReferenceKind.FILM,
            ReferenceKind.UNPUBLISHED,
            ReferenceKind.OTHER),
    LANGUAGE("language", true, Reference::language),
    CODE(
            "code",
            false,
            Reference::code,
            ReferenceKind.ARTICLE,
            ReferenceKind.BOOK,
            ReferenceKind.CHAPTER,
            ReferenceKind.REPORT,
            ReferenceKind.THESIS,
            ReferenceKind.CONFERENCE_PAPER,
            ReferenceKind.OTHER),
    ADDRESS("address", false, Reference::address),
    SEEN("seen", false, Reference::seen),
    NOTE("note", false, Reference::note);

    private final String property;
    private final boolean isShort;
    private final Function<Reference, @Nullable String> words;
    private final Set<ReferenceKind> kinds;

    /** Kinds: those that have the part; none means all. */
    ReferencePart(
            String property, boolean isShort, Function<Reference, @Nullable String> words, ReferenceKind... kinds) {
        this.property = property;
        this.isShort = isShort;
        this.words = words;
        this.kinds = kinds.length == 0 ? EnumSet.allOf(ReferenceKind.class) : EnumSet.copyOf(Arrays.asList(kinds));
    }

    String property() {
        return property;
    }

    /** Whether two of them fit on a line. */
    boolean isShort() {
        return isShort;
    }

    @Nullable
    String words(Reference reference) {
        return words.apply(reference);
    }

    /** Whether the form shows it: the kind has it, or something was written there. */
    boolean isIn(Reference reference) {
        ReferenceKind kind = reference.kind() == null ? ReferenceKind.OTHER : reference.kind();
        String said = words(reference);
        return kinds.contains(kind) || (said != null && !said.isEmpty());
    }

    /** What it is called for a kind of source. */
    String name(Desk desk, @Nullable ReferenceKind kind) {
        String key = this == PAGES ? "references.pagesField" : "references." + property;
        String own = kind == null ? key : key + "." + kind.name().toLowerCase(Locale.ROOT);
        return desk.messages().say(desk.messages().has(own) ? own : key);
    }

    /** How it is to be written; null where that is plain. */
    @Nullable
    String prompt(Desk desk) {
        String key = "references." + property + ".prompt";
        return desk.messages().has(key) ? desk.messages().say(key) : null;
    }
}
