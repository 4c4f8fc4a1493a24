package agraw.desktop.kit;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/**
 * Words that wrap, to be read and not changed: what a Label would be if it could wrap Arabic. Each line of the text is a
 * paragraph, which runs as its first letter does, or as its surroundings do if it has none.
 *
 * <p>Give it the style class {@code muted} for quieter words; fonts come from the style of the control.
 */
public final class FlowText extends VBox {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Direction> surroundings =
            new SimpleObjectProperty<>(this, "surroundings", Direction.LEFT_TO_RIGHT);

    private List<Span> strong = List.of();

    /** Some characters, by their offsets in UTF-16 units; the end is exclusive. */
    public record Span(int start, int end) {}

    public FlowText() {
        getStyleClass().add("flow-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(Paragraph.LEAST_WIDTH);
        text.subscribe(this::show);
        surroundings.subscribe(this::show);
    }

    public FlowText(String text, String... styleClasses) {
        this();
        getStyleClass().addAll(styleClasses);
        setText(text);
    }

    private void show() {
        List<String> lines = getText().isEmpty() ? List.of() : List.of(getText().split("\n", -1));
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            paragraphs.add(paragraph(line, start));
            start += line.length() + 1;
        }
        getChildren().setAll(paragraphs);
        setAccessibleText(getText());
    }

    private Paragraph paragraph(String line, int start) {
        Direction direction = Direction.ofText(line, surroundings.get());
        List<Span> within = strong.stream()
                .filter(span -> span.end() > start && span.start() < start + line.length())
                .map(span -> new Span(span.start() - start + Words.MARKS, span.end() - start + Words.MARKS))
                .toList();
        return new Paragraph(Words.marked(line, direction), direction, within);
    }

    /** Says something of which some parts are strong; these are in order and apart. */
    public void setText(String words, List<Span> strongParts) {
        strong = List.of();
        setText("");
        strong = List.copyOf(strongParts);
        setText(words);
    }

    /** What is said; lines are paragraphs. */
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String words) {
        text.set(words);
    }

    /** The direction of paragraphs that have no letters. */
    public ObjectProperty<Direction> surroundingsProperty() {
        return surroundings;
    }
}
