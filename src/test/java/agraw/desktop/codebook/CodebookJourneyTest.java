package agraw.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.ChosenFiles;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Setting;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.WordsArea;
import agraw.desktop.kit.Work;
import agraw.model.Code;
import agraw.model.Tag;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.TextFixture;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator does with the codebook, and what the workbook holds afterwards; and the screen in its guises. */
class CodebookJourneyTest {
    @TempDir
    Path folder;

    private final List<Throwable> told = new CopyOnWriteArrayList<>();
    private final List<Destination> gone = new CopyOnWriteArrayList<>();
    private final ChosenFiles files = new ChosenFiles();
    private final Work work = Work.forWindow(told::add);

    @SuppressWarnings("NullAway.Init") // opened by each test
    private TextFixture fixture;

    @SuppressWarnings("NullAway.Init")
    private CodebookScreen screen;

    private void open(Locale language, String code) {
        fixture = new TextFixture(folder);
        Workbench workbench = new Workbench(fixture.store, "Amina");
        tag("un puits", "P3.08");
        tag("تولّي البلدية هذا الدور", "P3.08");
        Messages messages = Messages.in(language);
        Desk desk =
                new Desk(workbench, work, messages, NaturalOrder.of(messages.locale()), files, gone::add, told::add);
        screen = Fx.call(() -> new CodebookScreen(desk));
        workbench.listen(change -> Platform.runLater(() -> screen.changed(change)));
        Fx.run(() -> root().setNodeOrientation(
                        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT));
        Fx.show(root(), 964, 620);
        Fx.run(() -> screen.open(new Destination.Codebook(fixture.code(code))));
        settle();
    }

    private void tag(String words, String code) {
        fixture.coding().tag(fixture.material(), fixture.passage(words), fixture.code(code), null, null);
    }

    private Parent root() {
        return (Parent) screen.node();
    }

    private void settle() {
        Fx.settle(work);
        Fx.layout(root());
    }

    @AfterEach
    void close() {
        Fx.run(screen::leave);
        settle(); // what is on its way arrives while there is a window
        Fx.hide(root());
        work.close();
        fixture.close();
        assertThat(told).isEmpty();
    }

    private Code code(String key) {
        return fixture.codebook().find(key).orElseThrow();
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return Fx.call(() -> type.cast(Objects.requireNonNull(root().lookup(selector), selector)));
    }

    private void fire(String id) {
        Button button = find("#" + id, Button.class);
        Fx.run(button::fire);
        settle();
    }

    private void press(Node node, KeyCode key, boolean alt) {
        Fx.run(() -> Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false)));
        settle();
    }

    private <N extends Node> N control(String name, Class<N> type) {
        return Fx.call(() -> root().lookupAll(".setting").stream()
                .filter(Setting.class::isInstance)
                .flatMap(setting -> ((Setting) setting).getChildren().stream())
                .filter(type::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(type::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aNewCodeIsNamedAndDefinedAndMovedByKeys() {
        open(Locale.ENGLISH, "P3.08");
        fire("codebook-add-below");
        TextField name = control("Name", TextField.class);
        Fx.run(() -> {
            name.setText("Wells nobody asked for");
            name.getOnAction().handle(null);
        });
        settle();
        WordsArea when = control("When to use it", WordsArea.class);
        Fx.run(() -> {
            when.textProperty().set("عندما لم يُسأل أحد");
            when.settle();
        });
        settle();
        Code made = code("P3.08.01");
        assertThat(made.parent()).isEqualTo(fixture.code("P3.08"));
        assertThat(made.labels().in("en")).isEqualTo("Wells nobody asked for");
        assertThat(made.whenToUse().in("en")).isEqualTo("عندما لم يُسأل أحد");
        CodeTree tree = find(".code-tree", CodeTree.class);
        press(tree, KeyCode.LEFT, true);
        assertThat(code("P3.08.01").parent()).isEqualTo(fixture.code("P3"));
        List<Code> beside = fixture.codebook().below(fixture.code("P3"));
        assertThat(beside.indexOf(code("P3.08.01"))).isEqualTo(beside.indexOf(code("P3.08")) + 1);
        press(tree, KeyCode.UP, true);
        press(tree, KeyCode.UP, true);
        press(tree, KeyCode.RIGHT, true);
        assertThat(code("P3.08.01").parent()).isEqualTo(fixture.code("P3.06"));
    }

    @Test
    void aKeyThatIsTakenIsRefusedWhereItWasWritten() {
        open(Locale.ENGLISH, "P3.08");
        TextField key = control("Key", TextField.class);
        Fx.run(() -> {
            key.setText("P1.01");
            key.getOnAction().handle(null);
        });
        settle();
        assertThat(code("P3.08")).isNotNull();
        assertThat(Fx.call(
                        () -> root().lookupAll(".setting > .refusal").stream().anyMatch(Node::isVisible)))
                .isTrue();
    }

    @Test
    void aCodeIsMergedIntoTheOneThatIsFoundByItsWords() {
        open(Locale.ENGLISH, "P3.08");
        fire("codebook-merge");
        TextField search = find(".aside .text-field", TextField.class);
        Fx.run(() -> search.setText("P4.02"));
        press(search, KeyCode.ENTER, false);
        assertThat(fixture.codebook().find("P3.08")).isEmpty();
        assertThat(fixture.material().tags()).extracting(Tag::code).containsOnly(fixture.code("P4.02"));
        assertThat(Fx.call(() -> root().lookup(".aside").isVisible())).isFalse();
    }

    @Test
    void beforeACodeWithTagsIsDeletedItIsSaidWhereTheyGo() {
        open(Locale.ENGLISH, "P3.08");
        fire("codebook-delete");
        assertThat(fixture.codebook().find("P3.08")).isPresent();
        picture("codebook-delete", Theme.LIGHT);
        fire("codebook-delete-do");
        assertThat(fixture.material().tags()).extracting(Tag::code).containsOnly(fixture.code("P3"));
        fixture.store.undo("Amina");
        assertThat(fixture.material().tags()).extracting(Tag::code).containsOnly(fixture.code("P3.08"));
    }

    @Test
    void aPassageLeadsToItsTextAndIsMadeAnExample() {
        open(Locale.ENGLISH, "P3.08");
        javafx.scene.control.ToggleButton mark =
                find(".examples .toggle-button", javafx.scene.control.ToggleButton.class);
        Fx.run(mark::fire);
        settle();
        assertThat(fixture.material().tags()).filteredOn(Tag::example).hasSize(1);
        javafx.scene.control.Hyperlink where = find(".examples .hyperlink", javafx.scene.control.Hyperlink.class);
        Fx.run(where::fire);
        assertThat(gone).hasSize(1);
    }

    @Test
    void aFileIsSeenBeforeItIsTakenAndWrittenAgain() throws IOException {
        open(Locale.ENGLISH, "P3.08");
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "key,parent,label\nP9,,Dignity\nP9.01,P9,قرارهم بأيديهم\n");
        files.opened = List.of(file);
        fire("codebook-import");
        ListView<?> changes = find(".aside .list-view", ListView.class);
        assertThat(changes.getItems()).hasSize(2);
        assertThat(fixture.codebook().find("P9")).isEmpty();
        picture("codebook-import", Theme.LIGHT);
        fire("codebook-take");
        assertThat(code("P9.01").labels().in("en")).isEqualTo("قرارهم بأيديهم");
        files.saved = Optional.of(folder.resolve("out.qdc"));
        fire("codebook-export");
        assertThat(Files.readString(folder.resolve("out.qdc"))).contains("P9.01 قرارهم بأيديهم");
        fire("codebook-versions");
        picture("codebook-versions", Theme.LIGHT);
    }

    @Test
    void inLightAndDark() {
        open(Locale.ENGLISH, "P3.08");
        picture("codebook-light", Theme.LIGHT);
        picture("codebook-dark", Theme.DARK);
        fire("codebook-split");
        picture("codebook-split", Theme.DARK);
    }

    @Test
    void inFrench() {
        open(Locale.FRENCH, "P1");
        picture("codebook-fr", Theme.LIGHT);
    }

    @Test
    void mirrored() {
        open(Messages.MIRRORED, "P3.08");
        picture("codebook-mirrored", Theme.LIGHT);
    }

    private void picture(String name, Theme theme) {
        boolean drawn = Fx.call(() -> {
            Scene scene = root().getScene();
            theme.apply();
            theme.apply(scene);
            root().applyCss();
            root().layout();
            Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve(name + ".png"));
            return true;
        });
        assertThat(drawn).isTrue();
    }
}
