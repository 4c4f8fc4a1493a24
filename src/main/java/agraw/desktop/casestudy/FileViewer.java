package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.Slot;
import agraw.model.Attachment;
import agraw.model.Region;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Filed;
import agraw.workbench.Saying;
import agraw.workbench.Thumbnails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One photo or file, over the case that it belongs to, until it is closed. */
final class FileViewer extends BorderPane {
    private static final double HINT = 36;

    private final CaseController controller;
    private final Desk desk;
    private final RegionPane regions;
    private final FileDetails details;
    private final HBox title = new HBox();
    private final Label at = new Label();
    private final Button previous;
    private final Button next;
    private final FlowText unseen = new FlowText("", "muted");
    private final Thumb sign;
    private final VBox instead;
    private final FlowText hint;
    private final FlowText known = new FlowText("", "meta");
    private final FlowText told = new FlowText("", "meta", "told");
    private final ProgressIndicator waiting = new ProgressIndicator();
    private final Slot slot = new Slot();
    private @Nullable Attachment loaded;

    FileViewer(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.regions = new RegionPane(new Hearer());
        this.details = new FileDetails(controller, regions, this::hint);
        this.sign = new Thumb(controller.files(), 160, 120);
        this.hint = new FlowText(desk.say("files.hint"), "muted", "meta");
        hint.setMinHeight(HINT); // the photo stays where it is when the hint becomes longer
        getStyleClass().add("file-viewer");
        setVisible(false);
        Button close = QuietButton.of("fth-x", desk.say("files.close"), this::close);
        boolean mirrored = desk.messages().rightToLeft();
        String back = mirrored ? "fth-chevron-right" : "fth-chevron-left";
        String forth = mirrored ? "fth-chevron-left" : "fth-chevron-right";
        previous = QuietButton.of(back, desk.say("files.previous"), () -> step(-1));
        next = QuietButton.of(forth, desk.say("files.next"), () -> step(1));
        at.getStyleClass().add("count");
        at.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMinWidth(0);
        HBox head = new HBox(6, previous, next, at, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("file-head");
        unseen.setMaxWidth(420);
        instead = new VBox(12, sign, unseen);
        instead.setAlignment(Pos.CENTER);
        waiting.setMaxSize(36, 36);
        StackPane stage = new StackPane(regions, instead, waiting);
        stage.getStyleClass().add("file-stage");
        stage.setMinSize(0, 0);
        told.managedProperty().bind(told.visibleProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        VBox below = new VBox(2, known, hint, told);
        below.getStyleClass().add("file-hint");
        BorderPane middle = new BorderPane(stage);
        middle.setBottom(below);
        setTop(head);
        setCenter(middle);
        setRight(details);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        controller.model().photo.subscribe(this::show);
        controller.model().files.subscribe(this::show);
        controller.files().told.subscribe(() -> {
            told.setText(controller.files().told.stream().collect(Collectors.joining("\n")));
            told.setVisible(!told.getText().isEmpty());
        });
        told.setVisible(false);
    }

    private void show() {
        Optional<UUID> asked = controller.model().photo.get();
        Optional<Filed> found = asked.flatMap(controller.model()::file);
        Optional<Sheet> sheet = controller.model().sheet.get();
        if (found.isEmpty() || sheet.isEmpty()) {
            boolean gone = isVisible();
            setVisible(false);
            slot.empty();
            loaded = null;
            regions.show(null);
            if (gone && asked.isPresent()) {
                controller.model().photo.set(Optional.empty());
            }
            return;
        }
        boolean opened = !isVisible();
        setVisible(true);
        Filed file = found.get();
        List<Filed> all = controller.model().files.get();
        int place = all.indexOf(file);
        previous.setDisable(place == 0);
        next.setDisable(place == all.size() - 1);
        at.setText(desk.say("files.at", place + 1, all.size()));
        Attachment attachment = file.attachment();
        OneLine name = new OneLine(attachment.caption() == null ? attachment.name() : attachment.caption(), "caption");
        HBox.setHgrow(name, Priority.ALWAYS);
        title.getChildren().setAll(name);
        regions.setAccessibleText(attachment.caption() == null ? attachment.name() : attachment.caption());
        known.setText(FileFacts.of(desk, attachment));
        load(attachment);
        details.show(file, sheet.get().codebook(), sheet.get().material().references());
        if (opened) {
            (regions.isVisible() ? regions : next).requestFocus();
        }
    }

    private void load(Attachment file) {
        Attachment before = loaded;
        if (before != null
                && before.id().equals(file.id())
                && before.sha256().equals(file.sha256())
                && Objects.equals(before.turn(), file.turn())) {
            return;
        }
        loaded = file;
        regions.show(null);
        boolean photo = Thumbnails.has(file);
        see(photo, "");
        waiting.setVisible(photo);
        sign.show(file);
        if (photo) {
            controller
                    .files()
                    .large(
                            file,
                            slot,
                            image -> {
                                waiting.setVisible(false);
                                regions.show(image);
                            },
                            problem -> {
                                waiting.setVisible(false);
                                see(false, Saying.problem(desk.messages(), problem));
                            });
        } else {
            slot.empty();
            see(
                    false,
                    file.mediaType().startsWith("image/")
                            ? desk.say("failure.photoFormat", file.name(), Thumbnails.format(file))
                            : desk.say("files.unseen"));
        }
    }

    private void see(boolean photo, String words) {
        regions.setVisible(photo);
        hint.setVisible(photo);
        instead.setVisible(!photo);
        unseen.setText(words);
    }

    private void hint() {
        hint.setText(desk.say(regions.current().isPresent() ? "files.hint.chosen" : "files.hint"));
    }

    /** Hands on what is done on the photo. */
    private final class Hearer implements RegionHearer {
        @Override
        public void further() {
            details.tags().further();
        }

        @Override
        public void chosen(Optional<UUID> tag) {
            details.tags().choose(tag);
        }

        @Override
        public void moved(UUID tag, Region region) {
            controller.files().moveRegion(tag, Optional.of(region), regions::letGo);
        }

        @Override
        public void removed(UUID tag) {
            controller.files().untag(tag);
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (press.getCode() == KeyCode.PAGE_DOWN) {
            step(1);
        } else if (press.getCode() == KeyCode.PAGE_UP) {
            step(-1);
        } else {
            return;
        }
        press.consume();
    }

    private void step(int by) {
        List<Filed> all = controller.model().files.get();
        controller.model().photo.get().flatMap(controller.model()::file).ifPresent(file -> {
            int to = all.indexOf(file) + by;
            if (to >= 0 && to < all.size()) {
                commit();
                controller
                        .model()
                        .photo
                        .set(Optional.of(all.get(to).attachment().id()));
            }
        });
    }

    private void commit() {
        regions.settle();
        details.tags().settle();
        controller.commitTyping();
    }

    private void close() {
        commit();
        controller.model().photo.set(Optional.empty());
    }
}
