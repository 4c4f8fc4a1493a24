package agraw.exchange.reference;

import agraw.model.ReferenceKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What RIS calls kinds of sources. */
final class RisKinds {
    private RisKinds() {}

    static String of(@Nullable ReferenceKind kind) {
        return switch (kind) {
            case null -> "GEN";
            case ARTICLE -> "JOUR";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case REPORT -> "RPRT";
            case THESIS -> "THES";
            case CONFERENCE_PAPER -> "CPAPER";
            case NEWSPAPER -> "NEWS";
            case WEB_PAGE -> "ELEC";
            case LAW -> "STAT";
            case INTERVIEW -> "PCOMM";
            case FILM -> "MPCT";
            case UNPUBLISHED -> "UNPB";
            case OTHER -> "GEN";
        };
    }

    /** The kind that is meant; what we do not tell apart is the nearest, or other. */
    static ReferenceKind kind(String type) {
        return switch (type.strip().toUpperCase(Locale.ROOT)) {
            case "JOUR", "EJOUR", "JFULL", "ABST", "INPR" -> ReferenceKind.ARTICLE;
            case "BOOK", "EBOOK", "EDBOOK", "CLSWK", "CTLG" -> ReferenceKind.BOOK;
            case "CHAP", "ECHAP", "ENCYC", "DICT" -> ReferenceKind.CHAPTER;
            case "RPRT", "GOVDOC", "GRNT", "STAND" -> ReferenceKind.REPORT;
            case "THES" -> ReferenceKind.THESIS;
            case "CPAPER", "CONF" -> ReferenceKind.CONFERENCE_PAPER;
            case "NEWS", "MGZN" -> ReferenceKind.NEWSPAPER;
            case "ELEC", "WEB", "BLOG", "ICOMM" -> ReferenceKind.WEB_PAGE;
            case "STAT", "BILL", "LEGAL", "CASE", "HEAR", "UNBILL" -> ReferenceKind.LAW;
            case "PCOMM" -> ReferenceKind.INTERVIEW;
            case "MPCT", "VIDEO", "ADVS", "SOUND" -> ReferenceKind.FILM;
            case "UNPB", "MANSCPT", "PAMP" -> ReferenceKind.UNPUBLISHED;
            default -> ReferenceKind.OTHER;
        };
    }
}
