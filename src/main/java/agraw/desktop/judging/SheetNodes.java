package agraw.desktop.judging;

import agraw.compare.Scoring;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.OwnDirection;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes what stands in the sheet. */
final class SheetNodes {
    private final JudgingController controller;
    private final Phrases phrases;

    SheetNodes(JudgingController controller) {
        this.controller = controller;
        this.phrases = new Phrases(controller.desk().messages());
    }

    Region corner(double width, double height) {
        return fixed(new Label(controller.say("judging.criteria.criterion")), "corner", width, height);
    }

    Region sumName(double width, double height) {
        Label label = new Label(controller.say("judging.criteria.sum.short"));
        label.setTooltip(Tips.of(controller.say("judging.criteria.sum.tip")));
        return fixed(label, "sum-name", width, height);
    }

    private static Region fixed(Label label, String style, double width, double height) {
        label.getStyleClass().add(style);
        label.setMinSize(width, height);
        label.setPrefSize(width, height);
        return label;
    }

    /** The head of a column: a case, which it leads to. */
    Region head(CaseStudy study) {
        Hyperlink key = new Hyperlink(study.key());
        key.setOnAction(_ -> controller.openField(study.id(), null));
        key.setFocusTraversable(false);
        key.setTooltip(Tips.of(study.title()));
        VBox box = new VBox(1, key, new OneLine(study.title(), "muted"));
        box.getStyleClass().add("case-head");
        return box;
    }

    Region name(Criterion criterion) {
        VBox box = new VBox(
                2, new OneLine(phrases.name(criterion), "strong-line"), new OneLine(phrases.about(criterion), "muted"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("criterion-name");
        String words = phrases.name(criterion) + "\n" + phrases.about(criterion) + "\n" + phrases.definition(criterion);
        box.setAccessibleText(words);
        Tooltip.install(box, Tips.of(words.strip()));
        return box;
    }

    Region cell(Criterion criterion, Scoring.Cell cell) {
        VBox box = new VBox(2);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("sheet-cell");
        if (cell.isGap()) {
            box.getStyleClass().add("gap");
            box.getChildren().add(new Label(controller.say("judging.criteria.gap")));
            box.setAccessibleText(controller.say("judging.says", phrases.name(criterion), phrases.whole(cell)));
            return box;
        }
        Label mean = new Label(phrases.number(cell.mean()));
        mean.getStyleClass().add("mean");
        HBox line = new HBox(8, mean);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (cell.scores().size() > 1) {
            Label spread = new Label(controller.say("judging.criteria.spread", cell.spread()));
            spread.getStyleClass().add(isWide(criterion, cell) ? "spread-wide" : "spread");
            line.getChildren().add(spread);
        }
        Label scores = OwnDirection.say(new Label(), phrases.scores(cell));
        scores.getStyleClass().add("scores");
        box.getChildren().addAll(line, scores);
        Tooltip.install(box, Tips.of(phrases.whole(cell)));
        box.setAccessibleText(controller.say("judging.says", phrases.name(criterion), phrases.whole(cell)));
        return box;
    }

    /** Scorers who lie half of the scale apart, or more, have something to talk about. */
    private static boolean isWide(Criterion criterion, Scoring.Cell cell) {
        return 2 * cell.spread() >= criterion.highest() - criterion.lowest();
    }

    Region sum(Scoring sheet, CaseStudy study) {
        Scoring.Sum sum = sheet.of(study);
        Label share = new Label(phrases.share(sum));
        share.getStyleClass().add("mean");
        Label scored = new Label(phrases.scored(sum));
        scored.getStyleClass().add("scores");
        VBox box = new VBox(1, share, scored);
        box.getStyleClass().add("sum");
        Tooltip.install(box, Tips.of(controller.say("judging.criteria.sum.tip")));
        return box;
    }
}
