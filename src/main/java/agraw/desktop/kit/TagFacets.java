package agraw.desktop.kit;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Pick;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Trait;
import agraw.workbench.Choosing;
import agraw.workbench.ScopeSaying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lets a person say which tags are looked at: by principle, and by what tags say. */
public final class TagFacets extends FlowPane {
    private final Desk desk;
    private final TagChoice choice;
    private final Supplier<Optional<Codebook>> codebook;
    private final Supplier<Choosing.Offer> offer;
    private final List<FacetMenu> menus = new ArrayList<>();
    private final Button clear = new Button();

    /**
     * @param codebook as it was read last
     * @param offer how many tags there are of each value
     * @param clearing takes everything back
     */
    public TagFacets(
            Desk desk,
            TagChoice choice,
            Supplier<Optional<Codebook>> codebook,
            Supplier<Choosing.Offer> offer,
            Runnable clearing) {
        super(8, 6);
        this.desk = desk;
        this.choice = choice;
        this.codebook = codebook;
        this.offer = offer;
        getStyleClass().add("facets");
        menus.add(menu(
                "principle",
                desk.say("across.principle"),
                this::principles,
                (key, chosen) -> choice.choose(UUID.fromString(key), chosen)));
        for (Trait trait : List.of(Trait.STANCE, Trait.FEATURE, Trait.SIDE, Trait.EVIDENCE, Trait.CODER)) {
            menus.add(menu(
                    trait.name().toLowerCase(Locale.ROOT),
                    ScopeSaying.name(trait, desk.messages()),
                    () -> values(trait),
                    (key, chosen) -> choice.choose(trait, key, chosen)));
        }
        clear.setId("facets-clear");
        clear.setText(desk.say("across.clear"));
        clear.setGraphic(new FontIcon(Feather.X));
        clear.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, Styles.SMALL);
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> clearing.run());
        getChildren().addAll(menus);
        getChildren().add(clear);
        choice.subscribe(() -> refresh(choice.isNarrowed()));
        refresh(choice.isNarrowed());
    }

    private FacetMenu menu(
            String key, String name, Supplier<List<FacetMenu.Value>> values, BiConsumer<String, Boolean> choose) {
        FacetMenu menu = new FacetMenu(desk, name, values, choose);
        menu.setId("facet-" + key);
        return menu;
    }

    /**
     * Shows what is chosen and offered now.
     *
     * @param narrowed whether there is anything to take back
     */
    public void refresh(boolean narrowed) {
        menus.forEach(FacetMenu::refresh);
        clear.setVisible(narrowed);
        clear.setManaged(narrowed);
    }

    private List<FacetMenu.Value> principles() {
        return codebook.get()
                .map(now -> now.principles().stream()
                        .filter(principle -> !principle.retired())
                        .map(this::value)
                        .toList())
                .orElse(List.of());
    }

    private FacetMenu.Value value(Code principle) {
        return new FacetMenu.Value(
                principle.id().toString(),
                principle.key() + " " + principle.labels().in(desk.language()),
                offer.get().principles().getOrDefault(principle.id(), 0L),
                choice.chosen().principles().contains(principle.id()));
    }

    private List<FacetMenu.Value> values(Trait trait) {
        Set<String> chosen = choice.chosen().traits().getOrDefault(trait, Set.of());
        return keys(trait, chosen)
                .map(value -> new FacetMenu.Value(
                        value,
                        ScopeSaying.value(trait, value, desk.messages()),
                        offer.get().count(trait, value),
                        chosen.contains(value)))
                .toList();
    }

    private Stream<String> keys(Trait trait, Set<String> chosen) {
        Stream<? extends Enum<?>> constants = switch (trait) {
            case STANCE -> Stream.of(Stance.values());
            case FEATURE -> Stream.of(Feature.values());
            case SIDE -> Stream.of(Side.values());
            case EVIDENCE -> Stream.of(Evidence.values());
            case CODER, TENSION, POLE, TEXT, FACT -> Stream.empty();
        };
        if (trait != Trait.CODER) {
            return Stream.concat(constants.map(Pick::key), Stream.of(""));
        }
        Set<String> coders = new TreeSet<>(desk.order());
        coders.addAll(offer.get().traits().getOrDefault(trait, Map.of()).keySet());
        coders.addAll(chosen);
        return coders.stream();
    }
}
