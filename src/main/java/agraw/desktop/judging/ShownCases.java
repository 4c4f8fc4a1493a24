package agraw.desktop.judging;

import agraw.compare.Scoring;
import agraw.model.CaseStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which cases are columns of the sheet. */
final class ShownCases {
    private ShownCases() {}

    /**
     * The cases that have some words, in the order of keys; where they are more than are shown, first those that somebody scored, in the
     * same order.
     */
    static List<CaseStudy> of(Scoring sheet, String typed, int most) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        List<CaseStudy> found = sheet.cases().stream()
                .filter(study -> (study.key() + " " + study.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        if (found.size() <= most) {
            return found;
        }
        List<CaseStudy> first =
                new ArrayList<>(found.stream().filter(sheet::isScored).toList());
        found.stream().filter(study -> !sheet.isScored(study)).forEach(first::add);
        return first;
    }
}
