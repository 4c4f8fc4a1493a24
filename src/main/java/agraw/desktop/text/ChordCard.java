package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the next key can be, while a digit waits for it. A line can be clicked, too. */
final class ChordCard extends VBox {
    private final Desk desk;
    private final TextModel model;
    private final TagController controller;
    private final TagWriter writer;
    private final VBox lines = new VBox();
    private final FlowText title = new FlowText("", "chord-title");
    private final FlowText help = new FlowText("", "muted");
    private final HBox typed = new HBox(6);

    ChordCard(Desk desk, TextModel model, TagController controller, TagWriter writer) {
        super(10);
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        this.writer = writer;
        getStyleClass().add("chord-card");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.ALWAYS);
        typed.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new HBox(10, typed, title), help, scroll);
        setVisible(false);
        model.chord().subscribe(this::show);
    }

    private void show(Chord chord) {
        switch (chord) {
            case Chord.Below(Code principle, boolean recode, String digit) -> {
                typed.getChildren().setAll(Badges.key(principle.shortcut() + digit + " …"));
                title.setText(principle.key() + " " + principle.labels().in(desk.language()));
                help.setText(desk.say("text.chord.below"));
                fill(model.codebook().below(principle.id()), code -> writer.put(code, recode));
                setVisible(true);
            }
            case Chord.Recode(Optional<Code> own) -> {
                typed.getChildren().setAll(Badges.key(Keys.RECODE + " …"));
                title.setText(desk.say("text.chord.recode"));
                help.setText(desk.say("text.chord.recode.help"));
                fill(model.codebook().principles(), code -> controller.type(String.valueOf(code.shortcut())));
                own.ifPresent(principle -> lines.getChildren()
                        .addAll(
                                0,
                                model.codebook().below(principle.id()).stream()
                                        .filter(code -> !code.retired())
                                        .map(code -> line(code, chosen -> writer.put(chosen, true)))
                                        .toList()));
                setVisible(true);
            }
            case Chord.Moving _, Chord.Ends _, Chord.None _ -> setVisible(false);
        }
    }

    private void fill(List<Code> codes, java.util.function.Consumer<Code> choose) {
        lines.getChildren()
                .setAll(codes.stream()
                        .filter(code -> !code.retired())
                        .map(code -> line(code, choose))
                        .toList());
    }

    private Node line(Code code, java.util.function.Consumer<Code> choose) {
        Label key = Badges.key(code.shortcut() == null ? code.key() : code.shortcut());
        key.getStyleClass().add("awaited");
        Label label = Badges.line(desk, code.labels().in(desk.language()));
        Label number = new Label(code.key());
        number.getStyleClass().add("code-key");
        number.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(10, key, label, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chord-line");
        line.setOnMouseClicked(_ -> choose.accept(code));
        return line;
    }
}
