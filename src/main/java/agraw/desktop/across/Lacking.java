package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.workbench.Chosen;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a view lacks, and how to get it. */
final class Lacking {
    private static final double WIDEST = 440;

    private Lacking() {}

    /**
     * What stands instead of a view; nothing where it can be shown.
     *
     * @param noCodes whether the codebook has nothing to count by
     * @param removed whether a field that was asked for is there no more
     */
    static @Nullable Node of(AcrossController controller, @Nullable Chosen chosen, boolean noCodes, boolean removed) {
        Desk desk = controller.desk();
        if (chosen == null) {
            return null;
        } else if (chosen.all().rows().isEmpty()) {
            Button library = new Button(desk.say("across.none.go"), new FontIcon(Feather.GRID));
            library.setOnAction(_ -> desk.go().accept(new Destination.Library()));
            return of(desk.say("across.none"), desk.say("across.none.do"), library);
        } else if (chosen.rows().isEmpty()) {
            Button clear = new Button(desk.say("across.clear"), new FontIcon(Feather.X));
            clear.setOnAction(_ -> controller.model().clear());
            return of(desk.say("across.nothing"), desk.say("across.nothing.do"), clear);
        } else if (noCodes) {
            Button codebook = new Button(desk.say("across.noCodes.go"), new FontIcon(Feather.BOOK_OPEN));
            codebook.setOnAction(_ -> desk.go().accept(new Destination.Codebook(null)));
            return of(desk.say("across.noCodes"), desk.say("across.noCodes.do"), codebook);
        } else if (removed) {
            return of(desk.say("across.gone"), desk.say("across.gone.do"));
        }
        return null;
    }

    static VBox of(String what, String todo, Node... below) {
        FontIcon icon = new FontIcon(Feather.LAYERS);
        icon.getStyleClass().add("start-icon");
        FlowText title = new FlowText(what, Styles.TITLE_4);
        FlowText how = new FlowText(todo, "muted");
        VBox box = new VBox(12, icon, title, how);
        box.getChildren().addAll(below);
        box.setAlignment(Pos.CENTER);
        box.setMaxWidth(WIDEST);
        box.getStyleClass().add("start");
        return box;
    }
}
