package agraw.desktop.search;

import agraw.desktop.kit.Destination;
import agraw.model.CaseStudy;
import agraw.model.Field;
import agraw.model.Text;
import agraw.workbench.Searching;
import java.util.Optional;
import java.util.UUID;

/** Where a line of results leads. */
final class WayTo {
    private WayTo() {}

    static Optional<Destination> line(Line line) {
        return switch (line) {
            case Line.Heading(var study, var _) -> study.map(WayTo::study);
            case Line.Place(var result) -> result(result);
        };
    }

    static Destination study(CaseStudy study) {
        return new Destination.CaseStudy(study.id());
    }

    private static Optional<Destination> result(Searching.Result result) {
        Text text = result.text();
        UUID textId = text == null ? null : text.id();
        CaseStudy study = result.caseStudy();
        Field field = result.field();
        return Optional.ofNullable(
                switch (result.where()) {
                    case PARAGRAPH -> new Destination.Text(textId, null, result.entity());
                    case TEXT -> new Destination.Text(textId, null);
                    case TAG ->
                        textId != null
                                ? new Destination.Text(textId, result.entity())
                                : study == null ? null : study(study);
                    case FACT ->
                        study == null
                                ? null
                                : Destination.CaseStudy.ofFact(
                                        study.id(), field == null ? null : field.id(), result.entity());
                    case CASE -> study == null ? null : study(study);
                    case CODE -> new Destination.Codebook(result.entity());
                    case MEMO -> new Destination.Memos(result.entity(), null);
                });
    }
}
