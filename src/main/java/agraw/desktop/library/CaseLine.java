package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OwnDirection;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the table: a case, or a heading that stands across all columns and folds its group. */
final class CaseLine extends TableRow<Line> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Desk desk;
    private final LibraryModel model;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label words = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(8, arrow, words, count);

    CaseLine(Desk desk, LibraryModel model, LibraryScreen screen) {
        this.desk = desk;
        this.model = model;
        heading.getStyleClass().add("group-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setManaged(false);
        heading.setMouseTransparent(true);
        count.getStyleClass().add("count");
        setOnMouseClicked(event -> {
            if (event.getButton() != MouseButton.PRIMARY || getItem() == null) {
                return;
            }
            switch (getItem()) {
                case Line.Heading group -> fold(group);
                case Line.OfCase one -> {
                    if (event.getClickCount() == 2) {
                        screen.openCase(one.study().id());
                    }
                }
            }
        });
    }

    private void fold(Line.Heading group) {
        model.fold(group.key(), desk.say("views.group.none"));
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean heads = !empty && line instanceof Line.Heading;
        heading.setVisible(heads);
        pseudoClassStateChanged(HEADING, heads);
        if (line instanceof Line.Heading(var _, String name, int many, boolean folded)) {
            OwnDirection.say(words, name);
            count.setText(Integer.toString(many));
            boolean mirrored = desk.messages().rightToLeft();
            arrow.setIconCode(folded ? mirrored ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
            setAccessibleText(desk.say("views.group.of", name, many, folded ? 1 : 0));
        } else {
            setAccessibleText(null);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HeadingSkin(this);
    }

    /** Lays the heading over the empty cells of its row. */
    private static final class HeadingSkin extends TableRowSkin<Line> {
        private final CaseLine line;

        HeadingSkin(CaseLine line) {
            super(line);
            this.line = line;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (!getChildren().contains(line.heading)) {
                getChildren().add(line.heading);
            }
            double shown = line.getTableView() == null
                    ? width
                    : Math.min(width, line.getTableView().getWidth());
            line.heading.resizeRelocate(x, y, shown, height);
        }
    }
}
