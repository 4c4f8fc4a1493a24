package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Tag;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tags of the paragraph in which the caret is: also those that lie under one another are told apart here. */
final class TagList extends VBox {
    private static final int MOST = 4;

    private final TextModel model;
    private final TagController controller;
    private final ListView<Tag> list = new ListView<>();
    private final Label count = new Label();
    private boolean following;

    TagList(Desk desk, TextModel model, TagController controller) {
        super(6);
        this.model = model;
        this.controller = controller;
        getStyleClass().add("tag-list");
        Label title = new Label(desk.say("text.tags.here"));
        title.getStyleClass().add("pane-title");
        count.getStyleClass().add("count");
        HBox head = new HBox(8, title, count);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowText none = new FlowText("", "muted");
        none.managedProperty().bind(none.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        list.visibleProperty().bind(none.visibleProperty().not());
        list.setFixedCellSize(TagCell.HEIGHT);
        list.setCellFactory(_ -> new TagCell(desk, model));
        list.setAccessibleText(desk.say("text.tags.here"));
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        getChildren().addAll(head, none, list);
        model.shown().subscribe(() -> follow(none));
        model.selection().subscribe(() -> follow(none));
        model.around().subscribe(() -> {
            list.refresh();
            none.setText(desk.say("text.tags.none", model.principles()));
        });
        model.current().subscribe(this::followCurrent);
    }

    private void follow(FlowText none) {
        List<Tag> tags = model.tagsHere();
        following = true;
        try {
            if (!tags.equals(list.getItems())) {
                list.getItems().setAll(tags);
            }
        } finally {
            following = false;
        }
        none.setVisible(tags.isEmpty());
        count.setText(String.valueOf(tags.size()));
        count.setVisible(!tags.isEmpty());
        list.setPrefHeight(Math.min(tags.size(), MOST) * TagCell.HEIGHT + 2);
        followCurrent();
    }

    private void followCurrent() {
        following = true;
        try {
            model.currentTag().filter(list.getItems()::contains).ifPresentOrElse(this::mark, this::unmark);
        } finally {
            following = false;
        }
    }

    private void mark(Tag tag) {
        if (!tag.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(tag);
            list.scrollTo(tag);
        }
    }

    private void unmark() {
        list.getSelectionModel().clearSelection();
    }

    private void selected(Tag tag) {
        if (tag != null && !following) {
            controller.choose(tag);
        }
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
