package agraw.desktop.compare;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OwnDirection;
import agraw.model.CaseStudy;
import agraw.words.Direction;
import agraw.words.Folding;
import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All cases of the workbook, to search and to tick; what is ticked is compared at once. */
final class CasePicker extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final CompareController controller;
    private final CompareModel model;
    final CustomTextField search = new CustomTextField();
    final ListView<CaseStudy> list = new ListView<>();

    CasePicker(CompareController controller) {
        this.controller = controller;
        this.model = controller.model();
        Phrases phrases = controller.phrases();
        getStyleClass().add("case-picker");
        search.setPromptText(phrases.say("compare.search"));
        search.setAccessibleText(phrases.say("compare.search"));
        search.setLeft(Icons.of(Feather.SEARCH));
        FilteredList<CaseStudy> found = new FilteredList<>(model.cases);
        search.textProperty().subscribe(words -> found.setPredicate(study -> has(study, words)));
        list.setItems(found);
        list.setCellFactory(_ -> new Choice());
        list.setPlaceholder(new FlowText(phrases.say("compare.search.none"), "muted", "none-found"));
        list.setAccessibleText(phrases.say("compare.search"));
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowText hint = new FlowText("", "muted", "hint");
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.say("compare.chosen", model.chosen.size()), model.chosen));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        model.chosen.subscribe(list::refresh);
        getChildren().addAll(search, list, hint);
    }

    private void pressInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.getItems().size() == 1) {
            controller.toggle(list.getItems().getFirst().id());
            search.selectAll();
            event.consume();
        }
    }

    private void pressInList(KeyEvent event) {
        CaseStudy study = list.getSelectionModel().getSelectedItem();
        if (study != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            controller.toggle(study.id());
            event.consume();
        }
    }

    private static boolean has(CaseStudy study, String words) {
        return Folding.fold(study.key() + " " + study.title()).contains(Folding.fold(words.strip()));
    }

    /** One case with its tick. */
    private final class Choice extends ListCell<CaseStudy> {
        private final Label key = new Label();
        private final Label title = new Label();
        private final HBox line = new HBox();

        Choice() {
            getStyleClass().add("choice");
            key.getStyleClass().add("case-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            title.getStyleClass().add("title");
            VBox words = new VBox(key, title);
            HBox.setHgrow(words, Priority.ALWAYS);
            line.getChildren().addAll(new Region(), words);
            line.getStyleClass().add("choice-line");
            line.setMinWidth(0);
            line.setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
                if (getItem() != null) {
                    controller.toggle(getItem().id());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CaseStudy study, boolean empty) {
            super.updateItem(study, empty);
            setText(null);
            if (empty || study == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean chosen = model.chosen.contains(study.id());
            pseudoClassStateChanged(CHOSEN, chosen);
            pseudoClassStateChanged(FULL, !chosen && model.chosen.size() >= CompareController.MOST);
            line.getChildren().set(0, Icons.of(chosen ? Feather.CHECK_SQUARE : Feather.SQUARE, "tick"));
            key.setText(study.key());
            OwnDirection.say(title, study.title());
            boolean mirrored = Direction.ofText(study.title()).isRightToLeft();
            title.setMaxWidth(Double.MAX_VALUE);
            title.setAlignment(mirrored ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            setTooltip(new Tooltip(study.title()));
            setAccessibleText(controller
                    .phrases()
                    .say(chosen ? "compare.ticked" : "compare.unticked", study.key() + ", " + study.title()));
            setGraphic(line);
        }
    }
}
