package agraw.desktop.judging;

import agraw.compare.Scoring;
import agraw.desktop.judging.JudgingModel.Spot;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Criteria by cases. The names of criteria and cases, and the sums, stay in view while the cells scroll. */
final class SheetGrid extends BorderPane {
    static final double CELL = 130;
    static final double ROW = 62;
    private static final double NAME = 216;
    private static final double HEAD = 50;
    private static final double SUM = 56;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final JudgingController controller;
    private final Pane cells = new Pane();
    private final Pane names = new Pane();
    private final Pane heads = new Pane();
    private final Pane sums = new Pane();
    private final ScrollPane scroll = new ScrollPane(cells);
    private final SheetNodes nodes;
    private List<Criterion> criteria = List.of();
    private List<CaseStudy> cases = List.of();

    SheetGrid(JudgingController controller) {
        this.controller = controller;
        this.nodes = new SheetNodes(controller);
        getStyleClass().add("sheet-grid");
        setId("sheet-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(controller.say("judging.criteria.title"));
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFocusTraversable(false);
        scroll.setPannable(false);
        GridPane grid = new GridPane();
        grid.add(nodes.corner(NAME, HEAD), 0, 0);
        grid.add(strip(heads, -1, HEAD), 1, 0);
        grid.add(strip(names, NAME, -1), 0, 1);
        grid.add(scroll, 1, 1);
        grid.add(nodes.sumName(NAME, SUM), 0, 2);
        grid.add(strip(sums, -1, SUM), 1, 2);
        GridPane.setHgrow(scroll, Priority.ALWAYS);
        GridPane.setVgrow(scroll, Priority.SOMETIMES);
        setCenter(grid);
        scroll.hvalueProperty().subscribe(this::follow);
        scroll.vvalueProperty().subscribe(this::follow);
        scroll.viewportBoundsProperty().subscribe(this::follow);
        controller.model().spot.subscribe(this::mark);
    }

    /** A window on a strip of names: as wide or high as given, else as there is room. */
    private static Region strip(Pane content, double width, double height) {
        Pane window = new Pane(content);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        window.setMinSize(Math.max(width, 0), Math.max(height, 0));
        window.setPrefSize(Math.max(width, 0), Math.max(height, 0));
        return window;
    }

    void show(Scoring sheet, List<CaseStudy> shown) {
        criteria = sheet.criteria();
        cases = shown;
        double width = cases.size() * CELL;
        double height = criteria.size() * ROW;
        fix(cells, width, height);
        fix(heads, width, HEAD);
        fix(sums, width, SUM);
        fix(names, NAME, height);
        cells.getChildren().setAll(cellsOf(sheet));
        heads.getChildren().setAll(columns(cases.stream().map(nodes::head).toList(), HEAD));
        sums.getChildren()
                .setAll(columns(
                        cases.stream().map(study -> nodes.sum(sheet, study)).toList(), SUM));
        List<Node> rows = new ArrayList<>();
        for (int row = 0; row < criteria.size(); row++) {
            int at = row;
            Region name = nodes.name(criteria.get(row));
            place(name, 0, row * ROW, NAME, ROW);
            name.setOnMousePressed(_ -> choose(new Spot(at, -1)));
            rows.add(name);
        }
        names.getChildren().setAll(rows);
        scroll.setPrefViewportHeight(height);
        follow();
        mark();
    }

    private List<Node> cellsOf(Scoring sheet) {
        List<Node> made = new ArrayList<>();
        for (int row = 0; row < criteria.size(); row++) {
            for (int column = 0; column < cases.size(); column++) {
                Spot spot = new Spot(row, column);
                Region cell = nodes.cell(criteria.get(row), sheet.at(criteria.get(row), cases.get(column)));
                place(cell, column * CELL, row * ROW, CELL, ROW);
                cell.setOnMousePressed(_ -> choose(spot));
                made.add(cell);
            }
        }
        return made;
    }

    private static List<Node> columns(List<? extends Region> regions, double height) {
        for (int column = 0; column < regions.size(); column++) {
            place(regions.get(column), column * CELL, 0, CELL, height);
        }
        return List.copyOf(regions);
    }

    private static void fix(Pane pane, double width, double height) {
        pane.setMinSize(width, height);
        pane.setPrefSize(width, height);
    }

    private static void place(Region node, double x, double y, double width, double height) {
        node.setMinSize(width, height);
        node.setPrefSize(width, height);
        node.setMaxSize(width, height);
        node.relocate(x, y);
    }

    private void choose(Spot spot) {
        requestFocus();
        controller.model().spot.set(spot);
    }

    /** Moves the names and sums with the cells. */
    private void follow() {
        heads.setTranslateX(-offset(Orientation.HORIZONTAL));
        sums.setTranslateX(-offset(Orientation.HORIZONTAL));
        names.setTranslateY(-offset(Orientation.VERTICAL));
    }

    private double offset(Orientation along) {
        return along == Orientation.HORIZONTAL
                ? scroll.getHvalue()
                        * Math.max(
                                0,
                                cells.getPrefWidth()
                                        - scroll.getViewportBounds().getWidth())
                : scroll.getVvalue()
                        * Math.max(
                                0,
                                cells.getPrefHeight()
                                        - scroll.getViewportBounds().getHeight());
    }

    private void mark() {
        Spot spot = controller.model().spot.get().within(criteria.size(), cases.size());
        int chosen = spot.column() < 0 ? -1 : spot.criterion() * cases.size() + spot.column();
        for (int index = 0; index < cells.getChildren().size(); index++) {
            cells.getChildren().get(index).pseudoClassStateChanged(CHOSEN, index == chosen);
        }
        for (int row = 0; row < names.getChildren().size(); row++) {
            boolean here = row == spot.criterion();
            names.getChildren().get(row).pseudoClassStateChanged(CHOSEN, here && spot.column() < 0);
        }
        if (chosen >= 0 && chosen < cells.getChildren().size()) {
            reveal(spot);
            setAccessibleHelp(cells.getChildren().get(chosen).getAccessibleText());
        } else if (spot.criterion() < names.getChildren().size()) {
            setAccessibleHelp(names.getChildren().get(spot.criterion()).getAccessibleText());
        }
    }

    private void reveal(Spot spot) {
        scroll.setHvalue(into(
                spot.column() * CELL,
                CELL,
                offset(Orientation.HORIZONTAL),
                scroll.getViewportBounds().getWidth(),
                cells.getPrefWidth()));
        scroll.setVvalue(into(
                spot.criterion() * ROW,
                ROW,
                offset(Orientation.VERTICAL),
                scroll.getViewportBounds().getHeight(),
                cells.getPrefHeight()));
    }

    /** How far to scroll, from 0 to 1, so that what begins at a place is in view. */
    private static double into(double begin, double size, double offset, double window, double all) {
        double room = all - window;
        if (room <= 0) {
            return 0;
        }
        double wanted = begin < offset ? begin : Math.max(offset, begin + size - window);
        return Math.clamp(wanted / room, 0, 1);
    }
}
