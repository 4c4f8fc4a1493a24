package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FacetMenu;
import agraw.desktop.kit.FilterBar;
import agraw.desktop.kit.OwnDirection;
import agraw.desktop.kit.Proposals;
import agraw.model.Code;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Pick;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Trait;
import agraw.workbench.ScopeSaying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one bar that says which cases and which of their tags all views look at. */
final class ScopeBar extends VBox {
    private final Desk desk;
    private final AcrossModel model;
    private final FilterBar filter;
    private final Label count = new Label();
    private final Button clear = new Button();
    private final List<FacetMenu> menus = new ArrayList<>();

    ScopeBar(AcrossController controller, Runnable down) {
        this.desk = controller.desk();
        this.model = controller.model();
        getStyleClass().add("scope-bar");
        filter = new FilterBar(desk, model.filter, model.found, down);
        HBox.setHgrow(filter, Priority.ALWAYS);
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.setId("across-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(10, filter, count);
        line.setAlignment(Pos.CENTER_LEFT);
        FlowPane facets = new FlowPane(8, 6);
        facets.getStyleClass().add("facets");
        menus.add(menu(
                "principle",
                desk.say("across.principle"),
                this::principles,
                (key, chosen) -> model.choose(UUID.fromString(key), chosen)));
        for (Trait trait : List.of(Trait.STANCE, Trait.FEATURE, Trait.SIDE, Trait.EVIDENCE, Trait.CODER)) {
            menus.add(menu(
                    trait.name().toLowerCase(Locale.ROOT),
                    ScopeSaying.name(trait, desk.messages()),
                    () -> values(trait),
                    (key, chosen) -> model.choose(trait, key, chosen)));
        }
        clear.setId("across-clear");
        clear.setText(desk.say("across.clear"));
        clear.setGraphic(new FontIcon(Feather.X));
        clear.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, Styles.SMALL);
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> model.clear());
        facets.getChildren().addAll(menus);
        facets.getChildren().add(clear);
        getChildren().addAll(line, filter.problem(), facets);
        model.chosen.subscribe(this::refresh);
        model.offer.subscribe(this::refresh);
        model.tags.subscribe(this::refresh);
        model.traits.subscribe(this::refresh);
        model.principles.subscribe(this::refresh);
        model.filter.subscribe(this::refresh);
    }

    /** What is shown over the rest of the screen, under the field. */
    Proposals proposals() {
        return filter.proposals();
    }

    private FacetMenu menu(
            String key,
            String name,
            java.util.function.Supplier<List<FacetMenu.Value>> values,
            java.util.function.BiConsumer<String, Boolean> choose) {
        FacetMenu menu = new FacetMenu(desk, name, values, choose);
        menu.setId("across-facet-" + key);
        return menu;
    }

    private void refresh() {
        menus.forEach(FacetMenu::refresh);
        boolean narrowed = model.isNarrowed();
        clear.setVisible(narrowed);
        clear.setManaged(narrowed);
        OwnDirection.say(
                count,
                model.chosen
                        .get()
                        .map(now -> desk.say(
                                "across.count",
                                now.rows().size(),
                                now.all().rows().size(),
                                model.tags.get().orElse(0L)))
                        .orElse(""));
    }

    private List<FacetMenu.Value> principles() {
        return model.chosen
                .get()
                .map(now -> now.codebook().principles().stream()
                        .filter(principle -> !principle.retired())
                        .map(this::value)
                        .toList())
                .orElse(List.of());
    }

    private FacetMenu.Value value(Code principle) {
        return new FacetMenu.Value(
                principle.id().toString(),
                principle.key() + " " + principle.labels().in(desk.language()),
                model.offer.get().principles().getOrDefault(principle.id(), 0L),
                model.principles.get().contains(principle.id()));
    }

    private List<FacetMenu.Value> values(Trait trait) {
        Set<String> chosen = model.traits.get().getOrDefault(trait, Set.of());
        return keys(trait, chosen)
                .map(value -> new FacetMenu.Value(
                        value,
                        ScopeSaying.value(trait, value, desk.messages()),
                        model.offer.get().count(trait, value),
                        chosen.contains(value)))
                .toList();
    }

    private Stream<String> keys(Trait trait, Set<String> chosen) {
        Stream<? extends Enum<?>> constants = switch (trait) {
            case STANCE -> Stream.of(Stance.values());
            case FEATURE -> Stream.of(Feature.values());
            case SIDE -> Stream.of(Side.values());
            case EVIDENCE -> Stream.of(Evidence.values());
            case CODER, TENSION, POLE, TEXT -> Stream.empty();
        };
        if (trait != Trait.CODER) {
            return Stream.concat(constants.map(Pick::key), Stream.of(""));
        }
        Set<String> coders = new TreeSet<>(desk.order());
        coders.addAll(model.offer
                .get()
                .traits()
                .getOrDefault(trait, java.util.Map.of())
                .keySet());
        coders.addAll(chosen);
        return coders.stream();
    }
}
