package agraw.desktop.settings;

import agraw.desktop.kit.Memory;
import agraw.words.Messages;
import agraw.workbench.Preferences;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** As the system, light, or dark. */
final class ThemeChoice extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Memory memory;
    private final Consumer<UnaryOperator<Preferences>> change;

    ThemeChoice(Messages messages, Memory memory, Consumer<UnaryOperator<Preferences>> change) {
        this.memory = memory;
        this.change = change;
        getChildren()
                .setAll(List.of(
                        button(messages.say("settings.theme.system"), Feather.MONITOR, null, Styles.LEFT_PILL),
                        button(messages.say("settings.theme.light"), Feather.SUN, "light", Styles.CENTER_PILL),
                        button(messages.say("settings.theme.dark"), Feather.MOON, "dark", Styles.RIGHT_PILL)));
    }

    private ToggleButton button(String words, Feather icon, @Nullable String theme, String pill) {
        ToggleButton button = new ToggleButton(words, new FontIcon(icon));
        button.setId("settings-theme-" + (theme == null ? "system" : theme));
        button.getStyleClass().add(pill);
        button.setToggleGroup(group);
        button.setSelected(Objects.equals(theme, memory.now().theme()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true); // one of them always is
            change.accept(preferences -> preferences.withTheme(theme));
        });
        return button;
    }
}
