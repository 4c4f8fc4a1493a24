package agraw.desktop.compare;

import agraw.desktop.compare.Spot.Way;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the grid. */
final class GridKeys {
    private final Grid grid;
    private final GridList list;

    GridKeys(Grid grid, GridList list) {
        this.grid = grid;
        this.list = list;
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        Way way = way(event);
        if (way != null) {
            grid.go(way, event.isShiftDown());
            return true;
        }
        boolean shortcut = event.isShortcutDown();
        return switch (event.getCode()) {
            case PAGE_UP, PAGE_DOWN -> {
                grid.page(event.getCode() == javafx.scene.input.KeyCode.PAGE_DOWN, event.isShiftDown());
                yield true;
            }
            case ENTER, SPACE -> run(!shortcut, grid.controller()::enter);
            case C -> run(shortcut, grid.controller()::copy);
            case A -> run(shortcut, this::selectAll);
            case DELETE -> run(!shortcut, grid.controller()::removeCurrent);
            case LEFT ->
                run(shortcut && event.isShiftDown(), () -> grid.controller().moveCurrent(mirrored() ? 1 : -1));
            case RIGHT ->
                run(shortcut && event.isShiftDown(), () -> grid.controller().moveCurrent(mirrored() ? -1 : 1));
            default -> false;
        };
    }

    private @Nullable Way way(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        boolean lines = shortcut || event.isShiftDown();
        return switch (event.getCode()) {
            case DOWN -> lines ? Way.LINE_DOWN : Way.DOWN;
            case UP -> lines ? Way.LINE_UP : Way.UP;
            case LEFT -> shortcut ? null : mirrored() ? Way.NEXT : Way.PREVIOUS;
            case RIGHT -> shortcut ? null : mirrored() ? Way.PREVIOUS : Way.NEXT;
            case HOME -> shortcut ? Way.TOP : Way.FIRST_COLUMN;
            case END -> shortcut ? Way.BOTTOM : Way.LAST_COLUMN;
            default -> null;
        };
    }

    private boolean mirrored() {
        return list.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void selectAll() {
        CompareModel model = grid.model();
        model.anchor.set(Spot.FIRST);
        model.spot.set(new Spot(model.lines.size() - 1, model.columns() - 1, 0).within(model.lines, model.columns()));
    }

    private static boolean run(boolean when, Runnable action) {
        if (when) {
            action.run();
        }
        return when;
    }
}
