package agraw.desktop.kit;

import agraw.model.Tag;
import agraw.workbench.Passages;
import agraw.workbench.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One passage: its words, what was said of it, and where it stands. A double click leads there. */
public final class PassageBox extends VBox {
    private final Desk desk;

    public PassageBox(Desk desk, Passages.Passage passage) {
        super(3);
        this.desk = desk;
        Tag tag = passage.tag();
        List<String> said = said(tag);
        String code = passage.code()
                .map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("");
        String words = passage.words().isEmpty() ? unquoted(tag) : passage.words();
        Label sign = new Label(StanceSign.of(tag.stance()));
        sign.getStyleClass().add("sign");
        sign.setMinWidth(USE_PREF_SIZE);
        FlowText about =
                new FlowText(Stream.concat(Stream.of(code), said.stream()).collect(Collectors.joining(" · ")), "small");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(6, sign, about);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new FlowText(words, passage.words().isEmpty() ? "muted" : "words"), line);
        if (tag.condition() != null) {
            getChildren().add(new FlowText(desk.say("compare.condition", tag.condition()), "small"));
        }
        String from = from(passage);
        getChildren().add(new FlowText(from, "muted", "small"));
        setAccessibleText(String.join(", ", words, code, String.join(", ", said), from));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                desk.go().accept(place(passage));
            }
        });
    }

    /** Where a passage stands. */
    public static Destination place(Passages.Passage passage) {
        return passage.text()
                .<Destination>map(
                        text -> new Destination.Text(text.id(), passage.tag().id()))
                .orElseGet(() -> passage.tag().fact() == null
                        ? new Destination.CaseStudy(passage.caseStudy().id())
                        : Destination.CaseStudy.ofFact(
                                passage.caseStudy().id(), null, passage.tag().fact()));
    }

    private List<String> said(Tag tag) {
        List<String> said = new ArrayList<>();
        Stream.of(tag.stance(), tag.feature(), tag.side(), tag.evidence())
                .filter(Objects::nonNull)
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
