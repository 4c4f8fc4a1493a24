package agraw.desktop.shell;

import agraw.desktop.kit.DigitKey;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;

/** The keys that work on every screen. A screen that takes a key for itself goes first, but for undo. */
final class Shortcuts {
    private final Shell shell;
    private final Runnable search;
    private final Runnable dismiss;

    Shortcuts(Shell shell, Runnable search, Runnable dismiss) {
        this.shell = shell;
        this.search = search;
        this.dismiss = dismiss;
    }

    void listenIn(Node window) {
        // A field keeps the keys of undo to itself, also when it has nothing to take back: those are for the workbook.
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!takesBackItself(window.getScene(), event) && step(event)) {
                event.consume();
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (lead(event)) {
                event.consume();
            }
        });
    }

    private static boolean takesBackItself(@Nullable Scene scene, KeyEvent event) {
        Node focus = scene == null ? null : scene.getFocusOwner();
        boolean again = event.getCode() == KeyCode.Y || event.isShiftDown();
        return switch (focus) {
            case TextInputControl field -> field.isEditable() && (again ? field.isRedoable() : field.isUndoable());
            case RichTextArea area -> area.isEditable() && (again ? area.isRedoable() : area.isUndoable());
            case null, default -> false;
        };
    }

    private boolean step(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            shell.undo();
            return true;
        }
        if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) {
            shell.redo();
            return true;
        }
        return false;
    }

    private boolean lead(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            if (event.getCode() == KeyCode.F) {
                search.run();
                return true;
            }
            int digit = DigitKey.of(event);
            return shell.places().stream()
                    .filter(place -> digit > 0 && place.digit() == digit)
                    .findFirst()
                    .map(place -> {
                        shell.go(place);
                        return true;
                    })
                    .orElse(false);
        }
        if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.M) {
            shell.memo();
            return true;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            shell.back();
            return true;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            shell.forward();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            dismiss.run();
            return true;
        }
        return false;
    }
}
