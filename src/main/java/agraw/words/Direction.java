package agraw.words;

/** The way in which a paragraph runs. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The direction of a language, by its BCP 47 tag. */
    public static Direction ofLanguage(String tag) {
        return Languages.rightToLeft(tag) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The direction of a text, by the first character in it that has one; a text of digits and dots runs left to right. */
    public static Direction ofText(String text) {
        return ofText(text, LEFT_TO_RIGHT);
    }

    /** The direction of a text, by the first character in it that has one, or else the one given. */
    public static Direction ofText(String text, Direction otherwise) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {}
            }
        }
        return otherwise;
    }

    public boolean isRightToLeft() {
        return this == RIGHT_TO_LEFT;
    }
}
