package agraw.desktop.casestudy;

import agraw.desktop.kit.CodeChooser;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Swatches;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Reference;
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
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final PhotoTagBox box;
    private final Runnable heard;
    private Optional<UUID> current = Optional.empty();
    /** Whether the code that is chosen next comes in the place of the current tag's. */
    private final BooleanProperty recodes = new SimpleBooleanProperty(this, "recodes", false);

    private List<Reference> references = List.of();
    private Codebook codebook = new Codebook(List.of(), List.of());

    /** Heard is told whenever a tag is turned to, or is as it was. */
    PhotoTags(CaseController controller, RegionPane regions, Runnable heard) {
        super(6);
        this.controller = controller;
        this.desk = controller.desk();
        this.regions = regions;
        this.heard = heard;
        this.chooser = new CodeChooser(desk, this::tag);
        this.box = new PhotoTagBox(controller, regions, this::recode);
        HBox line = new HBox();
        line.getChildren().addAll(stance(Stance.SUPPORTS), stance(Stance.CHALLENGES), stance(Stance.NUANCE));
        condition.setPromptText(desk.say("files.tag.condition"));
        condition.setAccessibleText(desk.say("files.tag.condition"));
        condition.managedProperty().bind(condition.visibleProperty());
        condition.setVisible(false);
        stances.selectedToggleProperty()
                .subscribe(chosen -> condition.setVisible(said() == Stance.NUANCE && !recodes.get()));
        put.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        put.setMaxWidth(Double.MAX_VALUE);
        put.setOnAction(_ -> chooser.choose());
        regions.region().subscribe(this::say);
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(recodes.not());
        getChildren().addAll(rows, box, line, condition, chooser, put);
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

    private void say() {
        put.setText(desk.say(
                recodes.get()
                        ? "files.tag.recode"
                        : regions.region().get().isPresent() ? "files.tag.region" : "files.tag.whole"));
    }

    private void recode(boolean asked) {
        recodes.set(asked);
        condition.setVisible(said() == Stance.NUANCE && !asked);
        say();
    }

    private void recode() {
        recode(true);
        chooser.requestFocus();
    }

    /** Shows the tags of a photo, each on its region. */
    void show(Filed file, Codebook codes, List<Reference> sources) {
        if (filed == null || !filed.attachment().id().equals(file.attachment().id())) {
            current = Optional.empty();
            recode(false);
        }
        filed = file;
        references = sources;
        codebook = codes;
        chooser.show(codebook);
        List<Node> shown = new ArrayList<>();
        List<RegionPane.Mark> marks = new ArrayList<>();
        for (Tag tag : file.tags()) {
            shown.add(row(tag));
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
        boolean within = getScene() != null
                && rows.getChildren().contains(rowOf(getScene().getFocusOwner()));
        int at = within ? rows.getChildren().indexOf(rowOf(getScene().getFocusOwner())) : -1;
        rows.getChildren().setAll(shown);
        if (at >= 0 && at < shown.size() && shown.get(at) instanceof HBox line) {
            line.getChildren().get(1).requestFocus(); // the row keeps the focus
        }
        regions.mark(marks);
        Optional<Tag> tag = file.tags().stream()
                .filter(one -> current.equals(Optional.of(one.id())))
                .findFirst();
        if (tag.isEmpty()) {
            recode(false);
        }
        box.show(tag, codebook, references);
        heard.run();
    }

    private static @Nullable Node rowOf(@Nullable Node focused) {
        return focused == null ? null : focused.getParent();
    }

    /** Whether a tag is chosen. */
    boolean hasCurrent() {
        return box.isVisible();
    }

    private Node row(Tag tag) {
        String code = codebook.find(tag.code())
                .map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("?");
        String stance = tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance());
        String where = tag.region() == null ? desk.say("files.tags.whole") : desk.say("files.tags.region");
        String words =
                desk.say("files.tags.line", stance, where) + (tag.condition() == null ? "" : " · " + tag.condition());
        RowButton row = new RowButton(
                code + ", " + words,
                () -> choose(current.equals(Optional.of(tag.id())) ? Optional.empty() : Optional.of(tag.id())),
                new FlowText(code, "row-title"),
                new FlowText(words, "muted", "meta"));
        HBox.setHgrow(row, Priority.ALWAYS);
        Button remove = QuietButton.of(
                "fth-x",
                desk.say("files.tags.remove", code),
                () -> controller.files().untag(tag.id()));
        HBox line = new HBox(4, Swatches.of(codebook, tag.code()), row, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Turns to a tag, or to none. */
    void choose(Optional<UUID> tag) {
        Filed shown = filed;
        if (shown != null && !tag.equals(current)) {
            regions.settle();
            current = tag;
            recode(false);
            show(shown, codebook, references);
        }
    }

    private void tag(Code code) {
        Filed shown = filed;
        Stance stance = said();
        if (shown == null) {
            return;
        }
        if (recodes.get()) {
            current.ifPresent(tag -> controller.files().change(tag, (job, id) -> job.retag(id, code.id())));
            recode(false);
            chooser.clear();
            box.goToFields();
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

    /** Leads to what is said of the chosen tag, or to where a code is chosen for the region that is drawn. */
    void further() {
        if (hasCurrent() && regions.region().get().isEmpty()) {
            box.goToFields();
        } else {
            chooser.requestFocus();
        }
    }

    /** Commits what is being typed. */
    void settle() {
        box.settle();
    }
}
