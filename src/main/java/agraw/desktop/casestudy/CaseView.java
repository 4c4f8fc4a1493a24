package agraw.desktop.casestudy;

import agraw.desktop.kit.Destination;
import agraw.desktop.kit.PaperLine;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The case screen laid out: which case on top, sections, form, and what stands beside it. */
final class CaseView extends StackPane {
    private static final KeyCombination NEXT_SECTION =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PREVIOUS_SECTION =
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination MATCHING = new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

    private final CaseController controller;
    private final BorderPane panes = new BorderPane();
    private final HeaderPane header;
    private final SectionList sections;
    private final FieldsPane fields;
    private final SidePane side;
    private final NeedsPane needs;
    private final EmptyPane empty;
    private final FileViewer viewer;
    private Optional<UUID> shown = Optional.empty();

    CaseView(CaseController controller) {
        this.controller = controller;
        getStyleClass().add("case-screen");
        getStylesheets()
                .add(Objects.requireNonNull(CaseView.class.getResource("casestudy.css"))
                        .toExternalForm());
        PaperLine papers = new PaperLine(controller.desk());
        header = new HeaderPane(controller, papers);
        header.print().listenIn(panes);
        fields = new FieldsPane(controller);
        sections = new SectionList(controller, fields::jump, fields::focusSection);
        side = new SidePane(controller, fields::jumpToField);
        needs = new NeedsPane(new MatchController(controller), this::toForm);
        empty = new EmptyPane(controller.desk());
        panes.setTop(new VBox(header, papers));
        viewer = new FileViewer(controller);
        getChildren().addAll(panes, empty, viewer);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        controller.model().matching.subscribe(this::turn);
        controller.model().sheet.subscribe(this::show);
        controller.setToField(fields::jumpToField);
        controller.setToFact(fields::jumpToFact);
        controller.model().photo.addListener((_, before, looked) -> look(before, looked));
    }

    private void show(Optional<Sheet> sheet) {
        Optional<UUID> opened = sheet.map(read -> read.material().caseStudy().id());
        panes.setVisible(sheet.isPresent());
        empty.setVisible(sheet.isEmpty());
        sheet.ifPresent(read -> {
            header.show(read.material().caseStudy());
            sections.show(read);
            fields.show(read);
            side.show(read);
            needs.show();
        });
        if (opened.isPresent() && !opened.equals(shown)) {
            // Not in a field: what is typed by mistake must change nothing.
            focusMiddle();
        }
        shown = opened;
    }

    /** What lies under the photo that is looked at takes no keys; when it is closed, they go to where it was opened. */
    private void look(Optional<UUID> before, Optional<UUID> looked) {
        boolean open = looked.isPresent();
        panes.setDisable(open);
        if (!open && before.isPresent()) {
            side.files().focusTile(before.get());
        }
    }

    /** Shows needs and capacities, which need the whole width, or the form again. */
    private void turn(boolean matching) {
        panes.setLeft(matching ? null : sections);
        panes.setCenter(matching ? needs : fields);
        panes.setRight(matching ? null : side);
        needs.show();
        if (panes.isVisible()) {
            focusMiddle();
        }
    }

    private void focusMiddle() {
        if (controller.model().matching.get()) {
            needs.focusFirst();
        } else {
            sections.requestFocus();
        }
    }

    /** Leads to a field in the form, where all can be said of a need or capacity. */
    private void toForm(UUID field) {
        controller.model().caseStudy().ifPresent(study -> controller.go(new Destination.CaseStudy(study, field)));
    }

    private void pressed(KeyEvent press) {
        if (!panes.isVisible() || panes.isDisabled()) {
            return;
        }
        if (MATCHING.match(press)) {
            controller.turn(!controller.model().matching.get());
            press.consume();
        } else if (controller.model().matching.get()) {
            return; // the form is not in view
        } else if (press.getCode() == KeyCode.F6) {
            turn(press.isShiftDown() ? -1 : 1);
            press.consume();
        } else if (NEXT_SECTION.match(press)) {
            fields.step(1);
            press.consume();
        } else if (PREVIOUS_SECTION.match(press)) {
            fields.step(-1);
            press.consume();
        }
    }

    /** Leads to the pane after the one that has the focus, or before it. */
    private void turn(int by) {
        List<Node> round = List.of(header, sections, fields, side);
        int at = 0;
        for (int index = 0; index < round.size(); index++) {
            if (Focus.isIn(round.get(index))) {
                at = index + by;
            }
        }
        switch (Math.floorMod(at, round.size())) {
            case 0 -> header.focusTitle();
            case 1 -> sections.requestFocus();
            case 2 -> fields.focusSection();
            default -> side.focusBar();
        }
    }

    /** Shows the case that was left again: in no field, as with another case. */
    void comeBack(@Nullable UUID asked) {
        if (shown.isPresent() && (asked == null || shown.get().equals(asked))) {
            focusMiddle();
        }
    }

    NeedsPane needs() {
        return needs;
    }

    /** Where a person begins: in the form. */
    void focusForm() {
        fields.focusSection();
    }

    CaseController controller() {
        return controller;
    }

    SidePane side() {
        return side;
    }

    FieldsPane fields() {
        return fields;
    }
}
