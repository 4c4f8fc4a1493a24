package agraw.compare.agreement;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/**
 * Alpha for unitising: coders chose both the passages and their codes. K. Krippendorff, "On the reliability of unitizing contiguous
 * data", Sociological Methodology 25, 1995; computed by dkpro-statistics.
 */
public final class Unitising {
    private Unitising() {}

    /** What one coder marked with one code: stretches that do not overlap, in order. */
    public record Marked(int coder, Object code, List<Stretch> stretches) {}

    /**
     * Alpha over all codes; none where nobody marked anything.
     *
     * @param begin of the continuum
     * @param length of the continuum, in the units of the stretches
     */
    public static OptionalDouble alpha(int coders, long begin, long length, Collection<Marked> marked) {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(coders, begin, length);
        boolean any = false;
        for (Marked one : marked) {
            for (Stretch stretch : one.stretches()) {
                study.addUnit(stretch.start(), stretch.length(), one.coder(), one.code());
                any = true;
            }
        }
        if (!any) {
            return OptionalDouble.empty();
        }
        double alpha = new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
        return Double.isFinite(alpha) ? OptionalDouble.of(alpha) : OptionalDouble.empty();
    }
}
