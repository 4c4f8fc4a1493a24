package agraw.exchange.reference;

import agraw.model.ReferenceKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What BibTeX calls kinds of sources. Only types that every program knows are written; kinds that have none are told apart by the field
 * {@code entrysubtype}.
 */
final class BibKinds {
    private BibKinds() {}

    static String type(@Nullable ReferenceKind kind) {
        return switch (kind) {
            case ARTICLE, NEWSPAPER -> "article";
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case REPORT -> "techreport";
            case THESIS -> "phdthesis";
            case CONFERENCE_PAPER -> "inproceedings";
            case UNPUBLISHED -> "unpublished";
            case WEB_PAGE, LAW, INTERVIEW, FILM, OTHER -> "misc";
            case null -> "misc";
        };
    }

    static @Nullable String subtype(@Nullable ReferenceKind kind) {
        return switch (kind) {
            case NEWSPAPER, LAW, INTERVIEW, FILM, OTHER -> kind.name().toLowerCase(Locale.ROOT);
            case WEB_PAGE -> "webpage";
            case ARTICLE, BOOK, CHAPTER, REPORT, THESIS, CONFERENCE_PAPER, UNPUBLISHED -> null;
            case null -> null;
        };
    }

    /** Where the title of the whole stands, by kind. */
    static String container(@Nullable ReferenceKind kind) {
        return switch (kind) {
            case ARTICLE, NEWSPAPER -> "journal";
            case BOOK, REPORT -> "series";
            case CHAPTER, CONFERENCE_PAPER, THESIS, WEB_PAGE, LAW, INTERVIEW, FILM, UNPUBLISHED, OTHER -> "booktitle";
            case null -> "booktitle";
        };
    }

    /** Where the publisher stands, by kind. */
    static String publisher(@Nullable ReferenceKind kind) {
        return kind == ReferenceKind.THESIS ? "school" : kind == ReferenceKind.REPORT ? "institution" : "publisher";
    }

    /** The kind that is meant; what we do not tell apart is the nearest, or other. A "misc" that says when its address was read is a web page. */
    static ReferenceKind kind(String type, String subtype, boolean wasRead) {
        return switch (subtype.toLowerCase(Locale.ROOT)) {
            case "newspaper", "magazine" -> ReferenceKind.NEWSPAPER;
            case "law", "legislation" -> ReferenceKind.LAW;
            case "interview" -> ReferenceKind.INTERVIEW;
            case "film" -> ReferenceKind.FILM;
            case "webpage" -> ReferenceKind.WEB_PAGE;
            case "other" -> ReferenceKind.OTHER;
            default -> kind(type.toLowerCase(Locale.ROOT), wasRead);
        };
    }

    private static ReferenceKind kind(String type, boolean wasRead) {
        return switch (type) {
            case "article", "periodical" -> ReferenceKind.ARTICLE;
            case "book", "booklet", "collection", "mvbook", "mvcollection", "proceedings", "mvproceedings" ->
                ReferenceKind.BOOK;
            case "inbook", "incollection", "bookinbook", "suppbook", "inreference" -> ReferenceKind.CHAPTER;
            case "techreport", "report", "manual", "standard" -> ReferenceKind.REPORT;
            case "phdthesis", "mastersthesis", "thesis" -> ReferenceKind.THESIS;
            case "inproceedings", "conference" -> ReferenceKind.CONFERENCE_PAPER;
            case "newspaper" -> ReferenceKind.NEWSPAPER;
            case "online", "electronic", "www" -> ReferenceKind.WEB_PAGE;
            case "legislation", "legal", "jurisdiction" -> ReferenceKind.LAW;
            case "video", "movie", "audio" -> ReferenceKind.FILM;
            case "unpublished" -> ReferenceKind.UNPUBLISHED;
            default -> type.equals("misc") && wasRead ? ReferenceKind.WEB_PAGE : ReferenceKind.OTHER;
        };
    }
}
