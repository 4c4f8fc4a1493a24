package agraw.desktop.codebook;

import agraw.desktop.kit.CodeSearch;
import agraw.model.Code;
import agraw.model.Codebook;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;

/** Principles and codes in their order. They are moved by dragging, or with Alt and the arrows: left and right nest. */
final class CodeTree extends TreeView<Code> {
    private static final double ROW = 30;

    private final CodebookController controller;
    private final CodebookModel model;
    private final Set<UUID> closed = new HashSet<>();
    private String filter = "";
    private boolean showing;

    CodeTree(CodebookController controller) {
        super(new TreeItem<>());
        this.controller = controller;
        this.model = controller.model();
        getStyleClass().add("code-tree");
        setShowRoot(false);
        setFixedCellSize(ROW);
        setAccessibleText(controller.desk().say("codebook.tree"));
        setCellFactory(_ -> new CodeTreeCell(controller, this));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing && item != null) {
                model.chosen.set(Optional.of(item.getValue().id()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.counted.subscribe(this::fill);
        model.chosen.subscribe(this::select);
        model.language.subscribe(() -> refresh());
    }

    /** Shows codes with some words only. */
    void filter(String words) {
        filter = words;
        fill();
    }

    private void fill() {
        showing = true;
        Codebook codebook = model.codebook();
        CodeSearch wanted = new CodeSearch(filter);
        TreeItem<Code> root = new TreeItem<>();
        codebook.principles().forEach(code -> item(codebook, code, wanted).ifPresent(root.getChildren()::add));
        setRoot(root);
        showing = false;
        select();
    }

    private Optional<TreeItem<Code>> item(Codebook codebook, Code code, CodeSearch wanted) {
        List<TreeItem<Code>> below = codebook.below(code.id()).stream()
                .flatMap(child -> item(codebook, child, wanted).stream())
                .toList();
        if (below.isEmpty() && !wanted.finds(code)) {
            return Optional.empty();
        }
        TreeItem<Code> item = new TreeItem<>(code);
        item.getChildren().setAll(below);
        item.setExpanded(!closed.contains(code.id()));
        item.expandedProperty().subscribe(expanded -> {
            if (expanded) {
                closed.remove(code.id());
            } else {
                closed.add(code.id());
            }
        });
        return Optional.of(item);
    }

    private void select() {
        UUID wanted = model.chosen.get().orElse(null);
        TreeItem<Code> selected = getSelectionModel().getSelectedItem();
        if (selected != null
                && selected.getValue() != null
                && selected.getValue().id().equals(wanted)) {
            return;
        }
        showing = true;
        Optional<TreeItem<Code>> item = find(getRoot(), wanted);
        item.ifPresentOrElse(
                found -> {
                    for (TreeItem<Code> at = found.getParent(); at != null; at = at.getParent()) {
                        at.setExpanded(true);
                    }
                    getSelectionModel().select(found);
                    scrollTo(Math.max(0, getRow(found) - 4));
                },
                () -> getSelectionModel().clearSelection());
        showing = false;
    }

    private static Optional<TreeItem<Code>> find(TreeItem<Code> below, @org.jspecify.annotations.Nullable UUID wanted) {
        for (TreeItem<Code> item : below.getChildren()) {
            if (item.getValue().id().equals(wanted)) {
                return Optional.of(item);
            }
            Optional<TreeItem<Code>> found = find(item, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void pressed(KeyEvent press) {
        TreeItem<Code> item = getSelectionModel().getSelectedItem();
        if (item == null || !press.isAltDown()) {
            return;
        }
        boolean taken = switch (press.getCode()) {
            case UP -> step(item.getValue(), -1);
            case DOWN -> step(item.getValue(), 1);
            case RIGHT -> rightToLeft() ? out(item.getValue()) : in(item.getValue());
            case LEFT -> rightToLeft() ? in(item.getValue()) : out(item.getValue());
            default -> false;
        };
        if (taken) {
            press.consume();
        }
    }

    private boolean rightToLeft() {
        return controller.desk().messages().rightToLeft();
    }

    private List<Code> beside(Code code) {
        Codebook codebook = model.codebook();
        UUID parent = code.parent();
        return parent == null ? codebook.principles() : codebook.below(parent);
    }

    private boolean step(Code code, int by) {
        List<Code> beside = beside(code);
        int to = beside.indexOf(code) + by;
        if (to >= 0 && to < beside.size()) {
            int before = by < 0 ? to : to + 1;
            controller.move(
                    code.id(),
                    code.parent(),
                    before < beside.size() ? beside.get(before).id() : null);
        }
        return true;
    }

    /** Below the one above it. */
    private boolean in(Code code) {
        List<Code> beside = beside(code);
        int at = beside.indexOf(code);
        if (at > 0) {
            controller.move(code.id(), beside.get(at - 1).id(), null);
        }
        return true;
    }

    /** Beside what it stands below. */
    private boolean out(Code code) {
        Codebook codebook = model.codebook();
        Optional.ofNullable(code.parent()).flatMap(codebook::find).ifPresent(parent -> {
            List<Code> beside = beside(parent);
            int next = beside.indexOf(parent) + 1;
            controller.move(
                    code.id(),
                    parent.parent(),
                    next < beside.size() ? beside.get(next).id() : null);
        });
        return true;
    }

    /** Puts a dragged code before another, or below it. */
    boolean drop(String dragged, Code onto, boolean below) {
        UUID moved = model.codebook().all().stream()
                .map(Code::id)
                .filter(id -> id.toString().equals(dragged))
                .findFirst()
                .orElse(null);
        if (moved == null || Objects.equals(moved, onto.id())) {
            return false;
        }
        controller.move(moved, below ? onto.id() : onto.parent(), below ? null : onto.id());
        return true;
    }
}
