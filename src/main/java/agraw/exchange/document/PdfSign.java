package agraw.exchange.document;

/**
 * A sign on a page of a PDF file.
 *
 * @param text what it stands for, in the order of reading; a ligature has several letters
 * @param x its left edge, in points from the left of the page as it is read
 * @param y its base line, in points from the top
 * @param size of its font, in points
 * @param space how wide a space is in its font
 * @param turned how far its line is turned, in degrees
 */
record PdfSign(String text, float x, float y, float width, float size, float space, boolean bold, int turned) {
    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    /** Whether it is a sign on or under another, such as a vowel sign. */
    boolean isMark() {
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
