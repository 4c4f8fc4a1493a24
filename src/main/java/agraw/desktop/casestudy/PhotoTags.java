package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Region;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.workbench.Filed;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The tags of a photo, and putting one more on the region that is drawn, or on the whole of it. */
final class PhotoTags extends VBox {
    private final CaseController controller;
    private final Desk desk;
    private final RegionPane regions;
    private final ToggleGroup stances = new ToggleGroup();
    private final TextField condition = new TextField();
    private final CodeChooser chooser;
    private final Button put = new Button("", Icons.of("fth-tag"));
    private final VBox rows = new VBox(2);
    private @Nullable Filed filed;
    private Optional<UUID> current = Optional.empty();

    PhotoTags(CaseController controller, RegionPane regions) {
        super(6);
        this.controller = controller;
        this.desk = controller.desk();
        this.regions = regions;
        this.chooser = new CodeChooser(desk, this::tag);
        HBox line = new HBox();
        line.getChildren().addAll(stance(Stance.SUPPORTS), stance(Stance.CHALLENGES), stance(Stance.NUANCE));
        condition.setPromptText(desk.say("files.tag.condition"));
        condition.setAccessibleText(desk.say("files.tag.condition"));
        condition.managedProperty().bind(condition.visibleProperty());
        condition.setVisible(false);
        stances.selectedToggleProperty().subscribe(chosen -> condition.setVisible(said() == Stance.NUANCE));
        put.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        put.setMaxWidth(Double.MAX_VALUE);
        put.setOnAction(_ -> chooser.choose());
        regions.region()
                .subscribe(region ->
                        put.setText(region.isPresent() ? desk.say("files.tag.region") : desk.say("files.tag.whole")));
        getChildren().addAll(rows, line, condition, chooser, put);
    }

    private ToggleButton stance(Stance stance) {
        ToggleButton button = new ToggleButton(Saying.constant(desk.messages(), stance));
        button.setUserData(stance);
        button.setToggleGroup(stances);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.getStyleClass()
                .addAll(
                        Styles.SMALL,
                        switch (stance) {
                            case SUPPORTS -> Styles.LEFT_PILL;
                            case CHALLENGES -> Styles.CENTER_PILL;
                            case NUANCE -> Styles.RIGHT_PILL;
                        });
        return button;
    }

    private @Nullable Stance said() {
        return stances.getSelectedToggle() instanceof ToggleButton button
                        && button.getUserData() instanceof Stance stance
                ? stance
                : null;
    }

    /** Shows the tags of a photo, each on its region. */
    void show(Filed file, Codebook codebook) {
        filed = file;
        chooser.show(codebook);
        List<Node> shown = new ArrayList<>();
        List<RegionPane.Mark> marks = new ArrayList<>();
        for (Tag tag : file.tags()) {
            shown.add(row(tag, codebook));
            Optional.ofNullable(tag.region())
                    .flatMap(Region::of)
                    .ifPresent(region -> marks.add(new RegionPane.Mark(
                            tag.id(),
                            region,
                            Color.web(Swatches.colour(codebook, tag.code())),
                            codebook.find(tag.code()).map(Code::key).orElse("?"),
                            tag.stance(),
                            current.equals(Optional.of(tag.id())))));
        }
        if (shown.isEmpty()) {
            shown.add(new FlowText(desk.say("files.tags.none"), "muted", "meta"));
        }
        rows.getChildren().setAll(shown);
        regions.mark(marks);
    }

    private Node row(Tag tag, Codebook codebook) {
        String code = codebook.find(tag.code())
                .map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("?");
        String stance = tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance());
        String where = tag.region() == null ? desk.say("files.tags.whole") : desk.say("files.tags.region");
        String words =
                desk.say("files.tags.line", stance, where) + (tag.condition() == null ? "" : " · " + tag.condition());
        RowButton row = new RowButton(
                code + ", " + words,
                () -> mark(tag.id(), codebook),
                new FlowText(code, "row-title"),
                new FlowText(words, "muted", "meta"));
        HBox.setHgrow(row, Priority.ALWAYS);
        Button remove = new Button("", Icons.of("fth-x"));
        remove.getStyleClass().add("quiet");
        String removing = desk.say("files.tags.remove", code);
        remove.setAccessibleText(removing);
        remove.setTooltip(Tips.of(removing));
        remove.setOnAction(_ -> controller.files().untag(tag.id()));
        HBox line = new HBox(4, Swatches.of(codebook, tag.code()), row, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Shows which region a tag is on. */
    private void mark(UUID tag, Codebook codebook) {
        current = current.equals(Optional.of(tag)) ? Optional.empty() : Optional.of(tag);
        Filed shown = filed;
        if (shown != null) {
            List<Node> before = List.copyOf(rows.getChildren());
            show(shown, codebook);
            rows.getChildren().setAll(before); // the row keeps the focus
        }
    }

    private void tag(Code code) {
        Filed shown = filed;
        Stance stance = said();
        if (shown == null) {
            return;
        }
        if (stance == Stance.NUANCE && condition.getText().isBlank()) {
            condition.requestFocus();
            return;
        }
        controller
                .files()
                .tag(
                        shown.attachment().id(),
                        regions.region().get(),
                        code.id(),
                        stance,
                        stance == Stance.NUANCE ? condition.getText() : "",
                        () -> {
                            regions.region().set(Optional.empty());
                            stances.selectToggle(null);
                            condition.clear();
                            chooser.clear();
                            regions.requestFocus();
                        });
    }

    /** Leads to where a code is chosen. */
    void choose() {
        chooser.requestFocus();
    }
}
