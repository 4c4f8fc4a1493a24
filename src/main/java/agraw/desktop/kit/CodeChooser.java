package agraw.desktop.kit;

import agraw.model.Code;
import agraw.model.Codebook;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Chooses a code by typing its key or some words of its name. */
public final class CodeChooser extends VBox {
    private static final double ROW = 28;
    private static final int ROWS = 4;

    private final Desk desk;
    private final Consumer<Code> chosen;
    private final TextField search = new TextField();
    private final ListView<Code> list = new ListView<>();
    /** Whether a click began here: the second one of a double click that opened this screen chooses nothing. */
    private boolean begun;

    private Codebook codebook = new Codebook(List.of(), List.of());

    /** Chosen hears the code that the person means. */
    public CodeChooser(Desk desk, Consumer<Code> chosen) {
        super(4);
        this.desk = desk;
        this.chosen = chosen;
        search.setPromptText(desk.say("kit.code.prompt"));
        search.setAccessibleText(desk.say("kit.code.prompt"));
        search.textProperty().subscribe(this::fill);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchPressed);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 2);
        list.setMinHeight(ROWS * ROW + 2);
        list.setAccessibleText(desk.say("kit.code.list"));
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("code-list");
        list.setOnMousePressed(press -> begun = press.getClickCount() == 1 || (begun && press.getClickCount() == 2));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && begun) {
                choose();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                choose();
                press.consume();
            }
        });
        getChildren().addAll(search, list);
    }

    /** Offers the codes of a codebook that are in use. */
    public void show(Codebook codes) {
        if (!codes.all().equals(codebook.all())) {
            codebook = codes;
            fill();
        }
    }

    private void fill() {
        list.getItems()
                .setAll(new CodeSearch(search.getText())
                        .best(codebook.all(), desk.language()).stream()
                                .map(CodeSearch.Found::code)
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    private void searchPressed(KeyEvent press) {
        switch (press.getCode()) {
            case ENTER -> choose();
            case DOWN -> list.requestFocus();
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    /** Takes the code that is marked in the list. */
    public void choose() {
        Code code = list.getSelectionModel().getSelectedItem();
        if (code != null) {
            chosen.accept(code);
        }
    }

    /** Forgets what was looked for. */
    public void clear() {
        search.clear();
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    /** The code's colour, key and name. */
    private final class Cell extends ListCell<Code> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Code code, boolean empty) {
            super.updateItem(code, empty);
            setText(null);
            if (empty || code == null) {
                setGraphic(null);
                return;
            }
            Label key = new Label(code.key());
            key.getStyleClass().add("code-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            OneLine label = new OneLine(code.labels().in(desk.language()));
            HBox.setHgrow(label, Priority.ALWAYS);
            HBox row = new HBox(6, Swatches.of(codebook, code.id()), key, label);
            row.setAlignment(Pos.CENTER_LEFT);
            setAccessibleText(code.key() + " " + code.labels().in(desk.language()));
            setGraphic(row);
        }
    }
}
