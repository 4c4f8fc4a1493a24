package agraw.desktop.kit;

import agraw.model.Pick;
import agraw.model.Summary;
import agraw.workbench.Passages;
import agraw.workbench.Saying;
import agraw.workbench.Summaries;
import atlantafx.base.theme.Styles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes down of one place of a table, above the passages that stand there: each can carry it or be set aside. What is typed is
 * committed after a pause.
 */
public final class SummaryPane extends BorderPane {
    private static final double WIDTH = 340;
    private static final int LINES = 4;

    private final Desk desk;
    private final Passages passages;
    private final Summaries summaries;
    private final FlowText title = new FlowText("", "strong-line");
    private final FlowText by = new FlowText("", "muted", "small");
    private final WordsArea words = new WordsArea();
    private final Button seen = new Button();
    private final VBox list = new VBox();
    private final VBox page;
    private final FlowText none;
    private final Slot slot = new Slot();
    private @Nullable Place shown;
    private List<Passages.Passage> there = List.of();
    private final Set<UUID> rests = new HashSet<>();
    private Set<UUID> known = Set.of();
    private String stored = "";

    /**
     * A place with all that is shown of it.
     *
     * @param pick the tags that stand there
     */
    public record Place(String title, Summaries.Place place, Pick pick) {}

    private record Read(Optional<Summary> summary, List<Passages.Passage> passages) {}

    public SummaryPane(Desk desk) {
        this.desk = desk;
        this.passages = Passages.of(desk.workbench());
        this.summaries = Summaries.of(desk.workbench());
        getStyleClass().add("passages-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        words.setId("summary-words");
        words.setPromptText(desk.say("across.summary.prompt"));
        words.setAccessibleText(desk.say("across.summary"));
        words.setScrolling(LINES);
        words.setOnSettled(_ -> write());
        seen.setText(desk.say("across.summary.seen"));
        seen.setId("summary-seen");
        seen.getStyleClass().addAll(Styles.SMALL);
        seen.setMinWidth(USE_PREF_SIZE);
        seen.setOnAction(_ -> store());
        seen.managedProperty().bind(seen.visibleProperty());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox top = new VBox(6, title, words, by, seen);
        top.getStyleClass().add("passages-head");
        top.setMinHeight(USE_PREF_SIZE);
        page = new VBox(top, scroll);
        none = new FlowText(desk.say("across.summary.choose"), "muted", "choose");
        setCenter(none);
    }

    /** Shows a place; what was being typed in the one before is committed first. */
    public void show(Place next) {
        if (shown == null || !shown.place().equals(next.place())) {
            settle();
            stored = "";
        }
        shown = next;
        read();
    }

    private void read() {
        Place now = shown;
        if (now != null) {
            desk.work()
                    .read(() -> new Read(summaries.at(now.place()), passages.read(now.pick())))
                    .in(slot)
                    .onDone(this::show)
                    .start();
        }
    }

    private void show(Read read) {
        Place now = shown;
        if (now == null) {
            return;
        }
        setCenter(page);
        title.setText(now.title());
        there = read.passages();
        String content = read.summary().map(Summary::content).orElse("");
        boolean typing = words.isFocusWithin() && !words.getText().strip().equals(stored);
        stored = content;
        if (!typing) {
            words.setText(content);
        }
        known = new HashSet<>(read.summary().map(Summary::tags).orElse(List.of()));
        rests.clear();
        rests.addAll(known);
        read.summary().ifPresent(summary -> known.addAll(summary.aside()));
        if (read.summary().isEmpty()) {
            there.forEach(passage -> rests.add(passage.tag().id()));
        }
        long added = read.summary().isEmpty()
                ? 0
                : there.stream().filter(one -> !known.contains(one.tag().id())).count();
        by.setText(read.summary()
                .map(summary ->
                        desk.say("across.summary.by", summary.author(), Saying.moment(desk.messages(), summary.at()))
                                + (added == 0 ? "" : " · " + desk.say("across.added", added)))
                .orElse(""));
        seen.setVisible(added > 0);
        list.getChildren()
                .setAll(
                        there.isEmpty()
                                ? List.of(new FlowText(desk.say("across.summary.noTags"), "muted", "choose"))
                                : there.stream()
                                        .map(passage ->
                                                row(passage, read.summary().isPresent()))
                                        .toList());
    }

    private HBox row(Passages.Passage passage, boolean written) {
        CheckBox carries = new CheckBox();
        carries.setSelected(rests.contains(passage.tag().id()));
        carries.setTooltip(new Tooltip(desk.say("across.summary.rests.tip")));
        carries.setAccessibleText(desk.say("across.summary.rests.tip"));
        carries.setOnAction(_ -> {
            if (carries.isSelected()) {
                rests.add(passage.tag().id());
            } else {
                rests.remove(passage.tag().id());
            }
            if (written) {
                store();
            }
        });
        PassageBox box = new PassageBox(desk, passage);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = new HBox(8, carries, box);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("carrying");
        boolean isNew = written && !known.contains(passage.tag().id());
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("added"), isNew);
        return row;
    }

    private void write() {
        if (!words.getText().strip().equals(stored)) {
            store();
        }
    }

    /** Keeps what is written, and on what it rests; all others that are there were seen. */
    private void store() {
        Place now = shown;
        if (now == null) {
            return;
        }
        String content = words.getText();
        List<UUID> carrying = there.stream()
                .map(one -> one.tag().id())
                .filter(rests::contains)
                .toList();
        List<UUID> aside = there.stream()
                .map(one -> one.tag().id())
                .filter(id -> !rests.contains(id))
                .toList();
        stored = content.strip();
        desk.work()
                .change(() -> summaries.write(now.place(), content, carrying, aside))
                .start();
    }

    /** Commits what is being typed. */
    public void settle() {
        words.settle();
        write();
    }
}
