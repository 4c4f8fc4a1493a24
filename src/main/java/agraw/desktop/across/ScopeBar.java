package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FilterBar;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Proposals;
import agraw.desktop.kit.TagFacets;
import agraw.workbench.Chosen;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The one bar that says which cases and which of their tags all views look at. */
final class ScopeBar extends VBox {
    private final Desk desk;
    private final AcrossModel model;
    private final FilterBar filter;
    private final FlowText count = new FlowText("", "muted");
    private final TagFacets facets;

    ScopeBar(AcrossController controller, Runnable down) {
        this.desk = controller.desk();
        this.model = controller.model();
        getStyleClass().add("scope-bar");
        filter = new FilterBar(desk, model.filter, model.found, down);
        HBox.setHgrow(filter, Priority.ALWAYS);
        count.setId("across-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(10, filter, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        facets = new TagFacets(
                desk, model.choice, () -> model.chosen.get().map(Chosen::codebook), model.offer::get, model::clear);
        getChildren().addAll(line, filter.problem(), facets);
        model.chosen.subscribe(this::refresh);
        model.offer.subscribe(this::refresh);
        model.tags.subscribe(this::refresh);
        model.choice.subscribe(this::refresh);
        model.filter.subscribe(this::refresh);
    }

    /** What is shown over the rest of the screen, under the field. */
    Proposals proposals() {
        return filter.proposals();
    }

    private void refresh() {
        facets.refresh(model.isNarrowed());
        count.setText(model.chosen
                .get()
                .map(now -> desk.say(
                        "across.count",
                        now.rows().size(),
                        now.all().rows().size(),
                        model.tags.get().orElse(0L)))
                .orElse(""));
    }
}
