package agraw.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be printed for writing by hand and for taking along. */
public enum Paper {
    /** The blank form of a template. */
    FORM('B'),
    /** The form with what is known of a case. */
    FILLED('F'),
    /** What to ask at the site. */
    GUIDE('G'),
    /** What people agree to. */
    CONSENT('C');

    private final char letter;

    Paper(char letter) {
        this.letter = letter;
    }

    /** How codes that are typed name it. */
    char letter() {
        return letter;
    }

    /** How commands, files and codes that are scanned name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be printed of no case at all. */
    public boolean canBeOfNoCase() {
        return this != FILLED;
    }

    static Optional<Paper> ofWord(String word) {
        return Stream.of(values())
                .filter(paper -> paper.name().equalsIgnoreCase(word))
                .findFirst();
    }

    static Optional<Paper> ofLetter(char letter) {
        return Stream.of(values()).filter(paper -> paper.letter == letter).findFirst();
    }
}
