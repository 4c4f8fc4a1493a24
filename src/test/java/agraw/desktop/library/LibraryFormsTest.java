package agraw.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Theme;
import agraw.words.Messages;
import agraw.workbench.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The forms above the list of cases: nothing in them is cut, in no language. */
class LibraryFormsTest extends LibraryFixture {
    @Test
    void newCasesAskWithoutCuttingWords() {
        Templates.of(workbench).create("A form with a name that is much longer than its box is wide", "One", "en");
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Messages.MIRRORED)) {
            LibraryScreen screen = screen(language);
            Fx.run(() -> node(screen, "#library-new", Button.class).fire());
            settle(screen);
            Fx.run(() -> {
                ComboBox<?> form = (ComboBox<?>) screen.node().lookup("#new-case-template");
                form.getSelectionModel().selectLast();
                ((Button) screen.node().lookup("#new-case-create")).fire();
            });
            settle(screen);
            picture(screen, "new-case-" + language.toLanguageTag(), Theme.LIGHT);
            List<String> problems = Fx.call(() -> screen.node().lookupAll(".new-case .problem").stream()
                    .filter(FlowText.class::isInstance)
                    .map(node -> ((FlowText) node).getText())
                    .filter(words -> !words.isEmpty())
                    .toList());
            assertThat(problems).hasSizeGreaterThanOrEqualTo(2);
            for (Node node : Fx.call(() -> List.copyOf(screen.node().lookupAll(".new-case .problem")))) {
                if (node instanceof FlowText text) {
                    assertThat(Fx.call(() -> text.getHeight() + 1))
                            .as("room for %s", text.getText())
                            .isGreaterThanOrEqualTo(Fx.call(() -> text.prefHeight(text.getWidth())));
                }
            }
            assertThat(Fx.call(() -> Objects.requireNonNull(
                                    ((ComboBox<?>) screen.node().lookup("#new-case-template")).getTooltip())
                            .getText()))
                    .contains("much longer");
            Fx.hide((javafx.scene.Parent) screen.node());
        }
    }

    @Test
    void partsOfGroupsAreOfferedAndWhatCannotBeGivenSaysWhy() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Messages.MIRRORED)) {
            LibraryScreen screen = screen(language);
            Fx.run(() -> node(screen, "#library-table", TableView.class)
                    .getSelectionModel()
                    .selectAll());
            Fx.run(() -> node(screen, "#library-many", Button.class).fire());
            settle(screen);
            choose(screen, ManyForm.What.OfPart.class);
            Fx.run(() -> {
                if (screen.node().lookup("#many-value") instanceof javafx.scene.control.TextField words) {
                    words.setText("3");
                }
            });
            settle(screen);
            picture(screen, "many-part-" + language.toLanguageTag(), Theme.DARK);
            choose(screen, ManyForm.What.OfEntry.class);
            assertThat(Fx.call(() -> node(screen, "#many-how", ComboBox.class).isDisabled()))
                    .as("an entry only comes to the others")
                    .isTrue();
            Fx.hide((javafx.scene.Parent) screen.node());
        }
    }

    @SuppressWarnings("unchecked")
    private void choose(LibraryScreen screen, Class<? extends ManyForm.What> kind) {
        Fx.run(() -> {
            ComboBox<Named<ManyForm.What>> box =
                    (ComboBox<Named<ManyForm.What>>) screen.node().lookup("#many-what");
            box.setValue(box.getItems().stream()
                    .filter(item -> kind.isInstance(item.value()))
                    .findFirst()
                    .orElseThrow());
        });
        settle(screen);
    }
}
