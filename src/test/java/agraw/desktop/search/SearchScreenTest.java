package agraw.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.kit.Work;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import agraw.workbench.Content;
import agraw.workbench.Importing;
import agraw.workbench.Paper;
import agraw.workbench.Papers;
import agraw.workbench.Progress;
import agraw.workbench.Searching;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchScreenTest {
    @TempDir
    static Path temporary = Path.of(".");

    private static @Nullable Workbench workbench;

    private final Queue<Destination> gone = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> problems = new ConcurrentLinkedQueue<>();
    private final Work work = Work.forWindow(problems::add);

    @BeforeAll
    static void theShippedWorkbook() {
        Store store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        workbench = new Workbench(store, "Amina");
    }

    @AfterAll
    static void close() {
        workbench().close();
    }

    private static Workbench workbench() {
        return Objects.requireNonNull(workbench);
    }

    @Test
    void wordsAreFoundWhileTheyAreTypedAndEnterOpensThePassage() {
        SearchScreen screen = screen(Locale.ENGLISH);
        Fx.show((Parent) screen.node(), 1024, 640);
        type(screen, "fonds solidair");
        ListView<Line> list = list(screen);
        assertThat(list.getItems().getFirst())
                .isInstanceOfSatisfying(
                        Line.Heading.class,
                        heading -> assertThat(heading.caseStudy().map(CaseStudy::key))
                                .contains("DZ-TAK"));
        press(find(screen, "#search-words", TextField.class), KeyCode.DOWN);
        assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOf(Line.Place.class);
        int passage = firstPassage(list);
        Fx.run(() -> list.getSelectionModel().select(passage));
        press(list, KeyCode.ENTER);
        assertThat(gone).first().isEqualTo(new Destination.Search("fonds solidair"));
        assertThat(gone).hasSize(2).last().isInstanceOfSatisfying(Destination.Text.class, text -> {
            assertThat(text.text()).isNotNull();
            assertThat(text.paragraph()).isNotNull();
        });
        press(list, KeyCode.ESCAPE);
        assertThat(Fx.call(() -> find(screen, "#search-words", TextField.class).isFocused()))
                .isTrue();
        Fx.hide((Parent) screen.node());
        assertThat(problems).isEmpty();
    }

    @Test
    void aFactLeadsToItsFieldAndACodeToTheCodebook() {
        SearchScreen screen = screen(Locale.ENGLISH);
        Fx.show((Parent) screen.node(), 1024, 640);
        type(screen, "2012");
        openFirst(screen, Searching.Where.FACT);
        assertThat(gone).last().isInstanceOfSatisfying(Destination.CaseStudy.class, place -> {
            assertThat(place.field()).isNotNull();
            assertThat(place.fact()).as("that very fact").isNotNull();
        });
        type(screen, "P2.08");
        openFirst(screen, Searching.Where.CODE);
        assertThat(gone)
                .last()
                .isInstanceOfSatisfying(
                        Destination.Codebook.class,
                        place -> assertThat(place.code()).isNotNull());
        Fx.hide((Parent) screen.node());
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsFoundIsLookedAtAndTaggedInOneStep() {
        SearchScreen screen = screen(Locale.ENGLISH);
        Fx.show((Parent) screen.node(), 964, 620);
        type(screen, "association* ~4 migrants ");
        Fx.run(() -> find(screen, "#search-tag", Button.class).fire());
        settle();
        TextField code = find(screen, ".auto-tag .text-field", TextField.class);
        Fx.run(() -> code.setText("P3.08"));
        press(code, KeyCode.ENTER);
        settle();
        ListView<?> candidates = find(screen, ".auto-tag > .list-view", ListView.class);
        int all = candidates.getItems().size();
        assertThat(all).isGreaterThan(2);
        press(candidates, KeyCode.SPACE);
        picture(screen, "search-tag", Theme.LIGHT);
        picture(screen, "search-tag-dark", Theme.DARK);
        Fx.run(() -> find(screen, "#auto-tag-put", Button.class).fire());
        settle();
        assertThat(workbench().store().nextUndo())
                .hasValueSatisfying(step -> assertThat(step.arguments()).contains(Integer.toString(all - 1)));
        workbench().undo();
        Fx.hide((Parent) screen.node());
        assertThat(problems).isEmpty();
    }

    private static void picture(SearchScreen screen, String name, Theme theme) {
        Fx.run(() -> {
            theme.apply();
            theme.apply(screen.node().getScene());
            ((Parent) screen.node()).applyCss();
            ((Parent) screen.node()).layout();
        });
        assertThat(Fx.call(() -> {
                    Snapshot.write(Snapshot.of(screen.node().getScene()), Fx.PICTURES.resolve(name + ".png"));
                    return true;
                }))
                .isTrue();
    }

    @Test
    void theCodeOfAPaperLeadsToItsCase() {
        SearchScreen screen = screen(Locale.ENGLISH);
        Fx.show((Parent) screen.node(), 1024, 640);
        CaseStudy study = workbench().caseByKey("MR-MEL");
        String code = Papers.of(workbench()).code(study, Paper.FORM).typed();
        type(screen, code);
        press(find(screen, "#search-words", TextField.class), KeyCode.ENTER);
        settle();
        assertThat(gone).last().isEqualTo(new Destination.CaseStudy(study.id()));
        assertThat(problems).isEmpty();
        type(screen, code.replace("MEL", "MEI"));
        press(find(screen, "#search-words", TextField.class), KeyCode.ENTER);
        settle();
        assertThat(problems)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.PaperCodeMistyped.class));
        Fx.hide((Parent) screen.node());
    }

    private void openFirst(SearchScreen screen, Searching.Where where) {
        ListView<Line> list = list(screen);
        Line first = list.getItems().stream()
                .filter(line -> line instanceof Line.Place(var result) && result.where() == where)
                .findFirst()
                .orElseThrow();
        Fx.run(() -> list.getSelectionModel().select(first));
        press(list, KeyCode.ENTER);
        settle();
    }

    @Test
    void whatIsChangedMeanwhileIsFound() {
        SearchScreen screen = screen(Locale.ENGLISH);
        type(screen, "tarmilate");
        assertThat(list(screen).getItems()).isEmpty();
        Change change = workbench()
                .store()
                .commit(new agraw.change.Draft(
                        agraw.change.Label.of("change.setCase", "DZ-TAK"),
                        "Amina",
                        agraw.change.Edit.between(
                                workbench().caseByKey("DZ-TAK"),
                                renamed(workbench().caseByKey("DZ-TAK"), "Tarmilate"))));
        Fx.run(() -> screen.changed(change));
        settle();
        assertThat(list(screen).getItems()).hasSize(2);
        workbench().undo();
        Fx.run(() -> screen.changed(change));
        settle();
        assertThat(list(screen).getItems()).isEmpty();
        assertThat(Fx.call(() -> words(screen.node()))).contains("Nothing was found for “tarmilate”");
    }

    @Test
    void itIsFitToBeSeen() {
        draw("search-empty", screen(Locale.ENGLISH), "", Theme.LIGHT);
        draw("search-light", screen(Locale.ENGLISH), "water village", Theme.LIGHT);
        draw("search-dark-fr", screen(Locale.FRENCH), "associations villag", Theme.DARK);
        draw("search-arabic", screen(Locale.ENGLISH), "الماء ", Theme.LIGHT);
        draw("search-mirrored", screen(Messages.MIRRORED), "« eau potable »", Theme.LIGHT);
        draw("search-nothing-fr", screen(Locale.FRENCH), "anticonstitutionnellement", Theme.LIGHT);
    }

    private void draw(String name, SearchScreen screen, String words, Theme theme) {
        if (!words.isEmpty()) {
            type(screen, words);
        }
        Parent root = (Parent) screen.node();
        Fx.run(() -> root.setNodeOrientation(
                name.contains("mirrored")
                        ? javafx.geometry.NodeOrientation.RIGHT_TO_LEFT
                        : javafx.geometry.NodeOrientation.LEFT_TO_RIGHT));
        assertThat(Fx.picture(name, root, 860, 640, theme).getWidth()).isEqualTo(860);
    }

    private static CaseStudy renamed(CaseStudy study, String title) {
        return new CaseStudy(study.id(), study.key(), title, study.language(), study.template(), study.note());
    }

    private SearchScreen screen(Locale locale) {
        Messages messages = Messages.in(locale);
        Desk.Files files = new Desk.Files() {
            @Override
            public List<Path> open(String title) {
                return List.of();
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return Optional.empty();
            }
        };
        Desk desk = new Desk(
                workbench(), work, messages, NaturalOrder.of(messages.locale()), files, gone::add, problems::add);
        return Fx.call(() -> new SearchScreen(desk));
    }

    private void type(SearchScreen screen, String words) {
        Fx.run(() -> find(screen, "#search-words", TextField.class).setText(words));
        settle();
    }

    /** Lets the screen show all that it asked for. */
    private void settle() {
        while (!work.load().isIdle()) {
            Fx.run(() -> {});
        }
    }

    private static void press(Node node, KeyCode key) {
        Fx.run(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    @SuppressWarnings("unchecked") // the one list of the screen
    private static ListView<Line> list(SearchScreen screen) {
        return find(screen, "#search-results", ListView.class);
    }

    private static int firstPassage(ListView<Line> list) {
        for (int at = 0; at < list.getItems().size(); at++) {
            if (list.getItems().get(at) instanceof Line.Place(var result)
                    && result.where() == agraw.workbench.Searching.Where.PARAGRAPH) {
                return at;
            }
        }
        throw new AssertionError("No passage was found");
    }

    private static <N extends Node> N find(SearchScreen screen, String id, Class<N> type) {
        return type.cast(Objects.requireNonNull(screen.node().lookup(id)));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof FlowText text && text.isVisible()) {
            words.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent && !(node instanceof Label)) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }
}
