package agraw.desktop.casestudy;

import agraw.compare.Span;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Wording;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is worked out: by the field's calculation, or how long the case lasted. */
final class ComputedLine extends StackPane {
    ComputedLine(Desk desk, Sheet sheet, Form.Entry entry, @Nullable UUID item) {
        getStyleClass().add("computed");
        if (entry.field().calculation() != null) {
            String worked = sheet.filled().calculated(entry, item).orElse("");
            FlowText words = new FlowText(
                    worked.isEmpty()
                            ? desk.say("casestudy.computed.none")
                            : new Wording(desk.messages()).number(worked)
                                    + (entry.field().unit() == null
                                            ? ""
                                            : "\u00a0" + entry.field().unit()));
            if (worked.isEmpty()) {
                words.getStyleClass().add("muted");
            }
            getChildren().add(words);
            return;
        }
        Optional<Span> span = Span.of(
                facts(sheet, "period_start"),
                facts(sheet, "period_end"),
                Year.now(ZoneId.systemDefault()).getValue());
        FlowText words =
                new FlowText(span.map(found -> say(desk, found)).orElseGet(() -> desk.say("casestudy.span.none")));
        if (span.isEmpty()) {
            words.getStyleClass().add("muted");
        }
        getChildren().add(words);
    }

    private static String say(Desk desk, Span span) {
        String years = span.least() == span.most()
                ? desk.say("casestudy.span.years", span.least())
                : desk.say("casestudy.span.between", span.least(), span.most());
        return span.open() ? desk.say("casestudy.span.open", years) : years;
    }

    private static List<Fact> facts(Sheet sheet, String field) {
        return sheet.form().find(field).map(entry -> entry.field().id()).stream()
                .flatMap(id -> sheet.material().facts(id).stream())
                .toList();
    }
}
