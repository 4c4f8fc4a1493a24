package agraw.desktop.kit;

import agraw.words.Messages;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a person can go in the window, so that screens lead to each other without knowing each other. */
public sealed interface Destination {
    record Library() implements Destination {}

    /**
     * A case study; none: the one that was shown last; with a field of its template, that is brought into view.
     *
     * @param needs whether its needs and capacities are shown instead of the form
     * @param fact a fact of it, or a part of an item, that is shown and chosen
     */
    record CaseStudy(
            @Nullable UUID caseStudy,
            @Nullable UUID field,
            boolean needs,
            @Nullable UUID fact) implements Destination {
        public CaseStudy(@Nullable UUID caseStudy, @Nullable UUID field, boolean needs) {
            this(caseStudy, field, needs, null);
        }

        /** Leads to one of the facts of a field, which may be several. */
        public static CaseStudy ofFact(UUID caseStudy, @Nullable UUID field, UUID fact) {
            return new CaseStudy(caseStudy, field, false, fact);
        }

        public CaseStudy(@Nullable UUID caseStudy) {
            this(caseStudy, null);
        }

        public CaseStudy(@Nullable UUID caseStudy, @Nullable UUID field) {
            this(caseStudy, field, false);
        }
    }

    /** A text, none: the one that was shown last; with a tag, its passage is shown and chosen; with a paragraph, that is shown. */
    record Text(
            @Nullable UUID text,
            @Nullable UUID tag,
            @Nullable UUID paragraph) implements Destination {
        public Text(@Nullable UUID text, @Nullable UUID tag) {
            this(text, tag, null);
        }
    }

    /** Cases side by side; none: as they were last chosen. */
    record Compare(List<UUID> cases) implements Destination {
        public Compare {
            cases = List.copyOf(cases);
        }
    }

    /** What all cases are judged by; one leaf at a time. */
    record Judging(Leaf leaf) implements Destination {
        /** What is shown. */
        public enum Leaf {
            MISSING,
            NEEDS,
            CRITERIA
        }
    }

    /** All cases together; one view at a time. */
    record Across(View view) implements Destination {
        /** What is shown of them. */
        public enum View {
            GRID,
            MATRIX,
            CHARTS,
            TOGETHER,
            GAPS,
            TENSIONS,
            CONFIGURATIONS,
            MAP,
            TIME
        }
    }

    /** A discussion that is noted live; none: the list of all, or the one that was shown last. */
    record Session(@Nullable UUID session) implements Destination {}

    /** How far coders agree. */
    record Agreement() implements Destination {}

    /** The codebook editor; with a code, that is described. */
    record Codebook(@Nullable UUID code) implements Destination {}

    /** All memos; one of them is shown, or a new one is begun about something, or with {@link #WORKBOOK} about the workbook as a whole. */
    record Memos(@Nullable UUID memo, @Nullable UUID about) implements Destination {
        public static final UUID WORKBOOK = new UUID(0, 0);
    }

    /** The board of key quotes. */
    record Quotes() implements Destination {}

    /** Words that are looked for; with a paragraph, passages that are like it. */
    record Search(String words, @Nullable UUID like) implements Destination {
        public Search(String words) {
            this(words, null);
        }
    }

    /** The template editor; none: the template that was shown last. */
    record Templates(@Nullable UUID template) implements Destination {}

    record Settings() implements Destination {}

    /** The key of the screen's name in the message bundles; see {@link Messages}. */
    default String nameKey() {
        return switch (this) {
            case Library _ -> "screen.library";
            case CaseStudy _ -> "screen.case";
            case Text _ -> "screen.text";
            case Compare _ -> "screen.compare";
            case Across _ -> "screen.across";
            case Judging _ -> "screen.judging";
            case Session _ -> "screen.session";
            case Agreement _ -> "screen.agreement";
            case Codebook _ -> "screen.codebook";
            case Memos _ -> "screen.memos";
            case Quotes _ -> "screen.quotes";
            case Search _ -> "screen.search";
            case Templates _ -> "screen.templates";
            case Settings _ -> "screen.settings";
        };
    }
}
