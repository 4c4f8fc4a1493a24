package agraw.desktop.casestudy;

import javafx.scene.control.Button;

/** A button that is only a sign, whose words are in its tooltip. */
final class QuietButton {
    private QuietButton() {}

    static Button of(String icon, String words, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words);
        button.setTooltip(Tips.of(words));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
