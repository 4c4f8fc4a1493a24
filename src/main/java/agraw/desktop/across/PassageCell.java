package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.StanceSign;
import agraw.model.Tag;
import agraw.workbench.Passages;
import agraw.workbench.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One passage: its words, what was said of it, and where it stands. */
final class PassageCell extends FlowCell<Passages.Passage> {
    private final Desk desk;

    PassageCell(AcrossController controller) {
        this.desk = controller.desk();
        getStyleClass().add("passage-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                controller.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Passages.Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        setText(null);
        if (empty || passage == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Tag tag = passage.tag();
        List<String> said = said(tag);
        String code = passage.code()
                .map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("");
        String words = passage.words().isEmpty() ? unquoted(tag) : passage.words();
        Label sign = new Label(StanceSign.of(tag.stance()));
        sign.getStyleClass().add("sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        FlowText about = new FlowText(
                Stream.concat(Stream.of(code), said.stream()).collect(Collectors.joining(" · ")), "small");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(6, sign, about);
        line.setAlignment(Pos.TOP_LEFT);
        VBox box = new VBox(3, new FlowText(words, passage.words().isEmpty() ? "muted" : "words"), line);
        if (tag.condition() != null) {
            box.getChildren().add(new FlowText(desk.say("compare.condition", tag.condition()), "small"));
        }
        String from = from(passage);
        box.getChildren().add(new FlowText(from, "muted", "small"));
        setGraphic(box);
        setAccessibleText(String.join(", ", words, code, String.join(", ", said), from));
    }

    private List<String> said(Tag tag) {
        List<String> said = new ArrayList<>();
        Stream.of(tag.stance(), tag.feature(), tag.side(), tag.evidence())
                .filter(java.util.Objects::nonNull)
                .forEach(constant -> said.add(Saying.constant(desk.messages(), constant)));
        return said;
    }

    private static String from(Passages.Passage passage) {
        return Stream.of(
                        passage.caseStudy().key(),
                        passage.text().map(text -> text.title()).orElse(""),
                        passage.speaker(),
                        passage.tag().coder())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String unquoted(Tag tag) {
        return desk.say(tag.fact() == null ? "compare.whole" : "compare.onFact");
    }
}
