package agraw.desktop.judging;

import agraw.compare.CaseGaps;
import agraw.compare.Completeness;
import agraw.compare.FieldGaps;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.ShareBar;
import agraw.model.CaseStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All case studies together, then each, with how much of it is known. */
final class ScopeList extends ListView<ScopeList.Scope> {
    private final JudgingController controller;
    private boolean showing;

    /** All cases, or one, with how much is known. */
    record Scope(Optional<CaseStudy> caseStudy, Completeness completeness) {
        Optional<UUID> id() {
            return caseStudy.map(CaseStudy::id);
        }
    }

    ScopeList(JudgingController controller) {
        this.controller = controller;
        setId("scopes");
        getStyleClass().add("scopes");
        setFixedCellSize(50);
        setAccessibleText(controller.say("judging.missing.scopes"));
        setCellFactory(_ -> new ScopeCell());
        getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                controller.model().scope.set(chosen.id());
            }
        });
    }

    void show(FieldGaps gaps) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(Optional.empty(), gaps.completeness()));
        for (CaseGaps one : gaps.cases()) {
            scopes.add(new Scope(Optional.of(one.caseStudy()), one.completeness()));
        }
        showing = true;
        try {
            if (!scopes.equals(getItems())) {
                getItems().setAll(scopes);
            }
            Optional<UUID> wanted = controller.model().scope.get();
            scopes.stream()
                    .filter(scope -> scope.id().equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(getSelectionModel()::select, () -> {
                        controller.model().scope.set(Optional.empty()); // the case is gone
                        getSelectionModel().select(0);
                    });
        } finally {
            showing = false;
        }
    }

    private final class ScopeCell extends ListCell<Scope> {
        ScopeCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Scope scope, boolean empty) {
            super.updateItem(scope, empty);
            if (scope == null || empty) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            String name = scope.caseStudy().map(CaseStudy::key).orElse(controller.say("judging.missing.all"));
            Completeness known = scope.completeness();
            ShareBar bar = new ShareBar(known.share());
            Label percent = new Label(controller.say("judging.percent", known.percent()));
            percent.setMinWidth(USE_PREF_SIZE);
            percent.getStyleClass().add("percent");
            HBox below = new HBox(8, bar, percent);
            below.setAlignment(Pos.CENTER_LEFT);
            OneLine title = new OneLine(name, "strong-line");
            VBox box = new VBox(3, title, below);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
            String words = controller.say(
                    "judging.says",
                    scope.caseStudy()
                            .map(study -> study.key() + " " + study.title())
                            .orElse(name),
                    controller.say("judging.missing.completeness", known.percent(), known.answered(), known.asked()));
            setTooltip(Tips.of(words));
            setAccessibleText(words);
        }
    }
}
