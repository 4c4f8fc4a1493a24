package agraw.desktop.kit;

import agraw.model.CaseStudy;
import agraw.words.Languages;
import agraw.workbench.Paper;
import agraw.workbench.PaperLanguage;
import agraw.workbench.Papers;
import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes a paper where the person says, and tells how far it is and then where it lies. It is not seen before. */
public final class PaperLine extends HBox {
    private static final String ENDING = ".pdf";

    private final Desk desk;
    private final Papers papers;
    private final Label words = new Label();
    private final Label place = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Slot slot = new Slot();
    private final Slot asking = new Slot();
    private AtomicBoolean stopped = new AtomicBoolean();

    public PaperLine(Desk desk) {
        super(12);
        this.desk = desk;
        this.papers = Papers.of(desk.workbench());
        getStyleClass().add("paper-line");
        setId("paper-line");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        words.setId("paper-words");
        words.getStyleClass().add(Styles.TEXT_BOLD);
        words.setMinWidth(USE_PREF_SIZE);
        place.setId("paper-place");
        place.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // a path begins at its root in every language
        place.setMinWidth(0);
        place.tooltipProperty().bind(place.textProperty().map(Tooltip::new));
        HBox rest = new HBox(place, bar);
        rest.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(rest, Priority.ALWAYS);
        bar.managedProperty().bind(bar.visibleProperty());
        place.visibleProperty().bind(bar.visibleProperty().not());
        place.managedProperty().bind(place.visibleProperty());
        Button stop = new Button(desk.say("paper.print.stop"));
        stop.setId("paper-stop");
        stop.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> stopped.set(true));
        stop.visibleProperty().bind(bar.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText(desk.say("shell.dismiss"));
        close.setTooltip(new Tooltip(desk.say("shell.dismiss")));
        close.setOnAction(_ -> setVisible(false));
        close.visibleProperty().bind(bar.visibleProperty().not());
        close.managedProperty().bind(close.visibleProperty());
        getChildren().addAll(words, rest, stop, close);
    }

    /** Asks where to, and makes one file of a paper for each case; of no case where there are none. The language is a tag. */
    void print(Paper paper, List<CaseStudy> cases, String language) {
        desk.files()
                .save(desk.say("paper.print.title"), Papers.fileName(desk.messages(), paper, cases, language))
                .map(PaperLine::ended)
                .ifPresent(file -> write(paper, cases, language, file));
    }

    /** Finds the languages that papers of these cases can be in. */
    void languages(List<CaseStudy> cases, Consumer<List<PaperLanguage>> found) {
        List<UUID> ids = cases.stream().map(CaseStudy::id).toList();
        desk.work()
                .read(() -> papers.languages(ids))
                .in(asking)
                .onDone(found)
                .onFailed(desk.tell())
                .start();
    }

    /** Some dialogs leave the ending to the person; a file of the longer name was not agreed to be replaced. */
    private static Path ended(Path chosen) {
        Path name = chosen.getFileName();
        if (name == null || name.toString().contains(".")) {
            return chosen;
        }
        Path longer = chosen.resolveSibling(name + ENDING);
        return Files.exists(longer) ? chosen : longer;
    }

    private void write(Paper paper, List<CaseStudy> cases, String language, Path file) {
        stopped.set(true); // one that is still being made gives way
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        at(0, Math.max(1, cases.size()));
        Papers.Order order = Papers.Order.in(
                language, paper, cases.stream().map(CaseStudy::id).toList(), desk.messages());
        // What was typed last is on its way to the disk: the paper is made after it.
        desk.work().write(() -> true).onDone(_ -> start(order, file, mine)).start();
    }

    private void start(Papers.Order order, Path file, AtomicBoolean mine) {
        desk.work()
                .read(() -> papers.write(
                        order,
                        file,
                        (done, total) -> desk.work().show(() -> {
                            if (!mine.get()) {
                                at(done, total);
                            }
                        }),
                        mine::get))
                .in(slot)
                .onDone(written -> done(order, file, written))
                .onFailed(problem -> {
                    setVisible(false);
                    desk.tell().accept(problem);
                })
                .start();
    }

    private void at(long done, long total) {
        setVisible(true);
        bar.setVisible(true);
        bar.setProgress(total <= 1 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
        words.setText(desk.say("paper.print.progress", done, total));
    }

    private void done(Papers.Order order, Path file, boolean written) {
        setVisible(true);
        bar.setVisible(false);
        words.setText(written ? said(order) : desk.say("paper.print.stopped"));
        place.setText(written ? file.toString() : "");
    }

    private String said(Papers.Order order) {
        String name = desk.messages().say("paper." + order.paper().word());
        return order.language().equals(desk.language())
                ? desk.say("paper.print.done", name)
                : desk.say(
                        "paper.print.done.in",
                        name,
                        Languages.name(order.language(), desk.messages().locale()));
    }
}
