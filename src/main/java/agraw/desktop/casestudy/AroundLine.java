package agraw.desktop.casestudy;

import javafx.scene.Node;

/** An editor that is a line with something of its own around it. */
abstract class AroundLine implements ValueEditor {
    final LineEditor line;

    AroundLine(LineEditor line) {
        this.line = line;
    }

    /** The line with what stands around it. */
    @Override
    public abstract Node node();

    @Override
    public void show(String value) {
        line.show(value);
    }

    @Override
    public boolean isBlank() {
        return line.isBlank();
    }

    @Override
    public void focus() {
        line.focus();
    }

    @Override
    public void begin(String letter) {
        line.begin(letter);
    }

    @Override
    public boolean revert() {
        return line.revert();
    }
}
