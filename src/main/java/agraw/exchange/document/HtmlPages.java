package agraw.exchange.document;

import org.jspecify.annotations.Nullable;

/** The page of a printed book at which its electronic text is; none until its first mark. */
final class HtmlPages {
    private int page;

    /** A mark of a page, with its number if it has one. */
    void mark(String label) {
        String digits = label.replaceAll("\\D", "");
        page = digits.isEmpty() || digits.length() > 6 ? page + 1 : Integer.parseInt(digits);
    }

    @Nullable
    Integer page() {
        return page == 0 ? null : Integer.valueOf(page);
    }
}
