package agraw.desktop.search;

import agraw.desktop.kit.CodeChooser;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Hundredths;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Slot;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.workbench.AutoTagging;
import atlantafx.base.theme.Styles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tags what a search finds: a code, how much is tagged, and all passages to be looked at before it is done. */
final class AutoTagPane extends VBox {
    private static final int SAMPLE = 20;
    private static final long SEED = 42; // the same sample for the same search

    private final Desk desk;
    private final AutoTagging tagging;
    private final Runnable back;
    private final FlowText title = new FlowText("", "title");
    private final FlowText told = new FlowText("", "muted");
    private final CodeChooser codes;
    private final ComboBox<AutoTagging.Unit> unit = new ComboBox<>();
    private final ToggleButton sample;
    private final ListView<AutoTagging.Candidate> list = new ListView<>();
    private final Button put;
    private final ProgressBar bar = new ProgressBar(0);
    private final BooleanProperty putting = new SimpleBooleanProperty(this, "putting");
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Slot slot = new Slot();
    private final Set<AutoTagging.Candidate> leftOut = new HashSet<>();
    private String query = "";
    private Optional<Code> code = Optional.empty();
    private Optional<AutoTagging.Preview> preview = Optional.empty();

    /** Back leads to the search. */
    AutoTagPane(Desk desk, Runnable back) {
        super(10);
        this.desk = desk;
        this.tagging = AutoTagging.of(desk.workbench());
        this.back = back;
        getStyleClass().add("auto-tag");
        codes = new CodeChooser(desk, this::choose);
        unit.getItems().setAll(AutoTagging.Unit.values());
        unit.setConverter(Naming.of(
                one -> desk.messages().say("search.tag.unit." + one.name().toLowerCase(Locale.ROOT))));
        unit.setValue(AutoTagging.Unit.SENTENCE);
        unit.setAccessibleText(desk.say("search.tag.unit"));
        unit.setOnAction(_ -> look());
        sample = new ToggleButton(desk.say("search.tag.sample", SAMPLE));
        sample.setOnAction(_ -> list());
        list.setCellFactory(_ -> new CandidateCell(leftOut, this::count));
        list.setAccessibleText(desk.say("search.tag.passages"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.SPACE) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::turn);
                press.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPrefHeight(0); // it takes what is left
        list.setMinHeight(100);
        title.setMinHeight(USE_PREF_SIZE);
        told.setMinHeight(USE_PREF_SIZE);
        put = new Button(desk.say("search.tag.put"));
        put.setId("auto-tag-put");
        put.getStyleClass().add(Styles.ACCENT);
        put.setOnAction(_ -> put());
        Button cancel = new Button();
        cancel.setId("auto-tag-cancel");
        cancel.textProperty().bind(putting.map(under -> desk.say(under ? "search.tag.stop" : "search.tag.cancel")));
        cancel.setOnAction(_ -> cancel());
        bar.visibleProperty().bind(putting);
        List.of(codes, unit, sample, list)
                .forEach(part -> part.disableProperty().bind(putting));
        HBox choices = new HBox(8, unit, sample);
        choices.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, codes, choices, told, list, buttons(cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                cancel();
                press.consume();
            }
        });
        setVisible(false);
    }

    private FlowPane buttons(Button cancel) {
        FlowPane buttons = new FlowPane(8, 8, put, cancel, bar);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    /** Nothing is put yet: back to the search. What is being put is stopped, and nothing is put then. */
    private void cancel() {
        if (putting.get()) {
            stopped.set(true);
        } else {
            close();
        }
    }

    void open(String words) {
        query = words;
        code = Optional.empty();
        sample.setSelected(false);
        desk.work().read(() -> desk.workbench().codebook()).onDone(this::show).start();
    }

    private void show(Codebook codebook) {
        codes.clear();
        codes.show(codebook);
        title.setText(desk.say("search.tag.title", query.strip()));
        look();
        setVisible(true);
        codes.requestFocus();
    }

    private void close() {
        slot.empty();
        setVisible(false);
        back.run();
    }

    private void choose(Code chosen) {
        code = Optional.of(chosen);
        look();
        list.requestFocus();
    }

    /** What would be tagged; nothing before a code is chosen. */
    private void look() {
        leftOut.clear();
        preview = Optional.empty();
        list();
        code.ifPresent(chosen -> {
            AutoTagging.Unit how = unit.getValue();
            String words = query;
            desk.work()
                    .read(() -> tagging.preview(words, chosen.id(), how))
                    .in(slot)
                    .onDone(found -> {
                        preview = Optional.of(found);
                        list();
                    })
                    .onFailed(desk.tell())
                    .start();
        });
    }

    private void list() {
        list.getItems()
                .setAll(preview.map(found -> sample.isSelected() ? found.sample(SAMPLE, SEED) : found.candidates())
                        .orElse(List.of()));
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        count();
    }

    private void turn(AutoTagging.Candidate candidate) {
        if (!leftOut.remove(candidate)) {
            leftOut.add(candidate);
        }
        list.refresh();
        count();
    }

    private List<AutoTagging.Candidate> chosen() {
        return preview.map(found -> found.candidates().stream()
                        .filter(candidate -> !leftOut.contains(candidate))
                        .toList())
                .orElse(List.of());
    }

    private void count() {
        int number = chosen().size();
        put.setDisable(number == 0 || putting.get());
        put.setText(desk.say("search.tag.put", number));
        told.setText(
                code.isEmpty()
                        ? desk.say("search.tag.choose")
                        : preview.map(found -> desk.say(
                                        found.more() ? "search.tag.more" : "search.tag.told",
                                        code.map(Code::key).orElse(""),
                                        found.candidates().size(),
                                        found.tagged()))
                                .orElse(desk.say("search.tag.looking")));
    }

    private void put() {
        List<AutoTagging.Candidate> passages = chosen();
        Hundredths shown = new Hundredths(desk.work(), (done, total) -> bar.setProgress((double) done / total));
        preview.ifPresent(found -> {
            putting.set(true);
            stopped.set(false);
            bar.setProgress(0);
            count();
            desk.work()
                    .write(() -> tagging.take(found, passages, shown, stopped::get))
                    .onDone(this::done)
                    .onFailed(problem -> {
                        putting.set(false);
                        count();
                        desk.tell().accept(problem);
                    })
                    .start();
        });
    }

    private void done(AutoTagging.Taken taken) {
        putting.set(false);
        count();
        if (taken.stopped()) {
            told.setText(desk.say("search.tag.stopped"));
        } else {
            close();
        }
    }
}
