package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Place;
import agraw.workbench.Coordinates;
import agraw.workbench.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Country, region, commune and village, each with its name above, and coordinates with what is read from them. */
final class PlaceGrid extends GridPane {
    private static final List<String> NAMES = List.of("country", "region", "commune", "village");

    private final List<TextField> levels = new ArrayList<>();
    private final TextField coordinates;
    private final FlowText read = new FlowText("", "muted", "meta");
    private final Desk desk;

    /** Done puts the levels away. */
    PlaceGrid(Desk desk, String label, Runnable done) {
        this.desk = desk;
        getStyleClass().add("place-grid");
        setHgap(10);
        setVgap(6);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        for (int index = 0; index < Place.LEVELS; index++) {
            String name = desk.messages().say("casestudy.place." + NAMES.get(index));
            TextField field = field(label, name);
            levels.add(field);
            add(under(name, field), index % 2, index / 2);
        }
        String name = desk.say("casestudy.place.coordinates");
        coordinates = field(label, name);
        coordinates.setPromptText(desk.say("casestudy.place.coordinates.prompt"));
        coordinates.textProperty().subscribe(this::sayRead);
        Button close = new Button(null, Icons.of("fth-chevron-up"));
        close.getStyleClass().add("quiet");
        close.setFocusTraversable(false); // Enter does the same
        close.setAccessibleText(desk.say("casestudy.place.done"));
        close.setTooltip(Tips.of(desk.say("casestudy.place.done")));
        close.setOnAction(_ -> done.run());
        close.setTranslateY(20);
        VBox under = under(name, coordinates);
        HBox.setHgrow(under, Priority.ALWAYS);
        VBox below = new VBox(2, new Label(" "), read);
        below.setTranslateY(7);
        HBox.setHgrow(below, Priority.ALWAYS);
        add(under, 0, 2);
        add(new HBox(6, below, close), 1, 2);
    }

    private static TextField field(String label, String name) {
        TextField field = new TextField();
        field.getStyleClass().add("line");
        field.setAccessibleText(label + ", " + name);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(field.textProperty());
        field.textProperty().subscribe(words -> field.setTooltip(words.length() > 22 ? whole : null));
        return field;
    }

    private static VBox under(String name, TextField field) {
        Label caption = new Label(name);
        caption.getStyleClass().add("caption-small");
        caption.setLabelFor(field);
        return new VBox(2, caption, field);
    }

    private void sayRead(String typed) {
        read.setText(
                typed.isBlank()
                        ? ""
                        : Coordinates.read(typed)
                                .map(point -> new Wording(desk.messages()).coordinates(point))
                                .orElse(desk.say("casestudy.place.coordinates.notYet")));
    }

    TextField level(int index) {
        return levels.get(index);
    }

    TextField coordinates() {
        return coordinates;
    }

    /** Where a person goes on: the first level that is not known; of a place that is whole, the country. */
    TextField firstEmpty() {
        return levels.stream()
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .filter(field ->
                        levels.stream().allMatch(other -> other.getText().isBlank()) || levels.indexOf(field) > 0)
                .orElse(levels.getFirst());
    }

    /** All that is typed, on one line. */
    String compose() {
        String words = new Place(levels.stream().map(TextField::getText).toList(), null).print();
        return coordinates.getText().isBlank()
                ? words
                : (words + " @" + coordinates.getText().strip()).strip();
    }

    void show(Place place) {
        for (int index = 0; index < Place.LEVELS; index++) {
            put(levels.get(index), place.level(index));
        }
        show(place.point());
    }

    void show(Place.@Nullable Point point) {
        put(
                coordinates,
                point == null
                        ? ""
                        : point.latitude().toPlainString() + ", "
                                + point.longitude().toPlainString());
    }

    private static void put(TextField field, String words) {
        if (!field.getText().equals(words)) {
            int caret = Math.min(field.getCaretPosition(), words.length());
            field.setText(words);
            field.positionCaret(caret);
        }
    }
}
