package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FacetMenu;
import agraw.desktop.kit.StanceSign;
import agraw.model.Code;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** By what the shown tags are chosen: principle, coder, stance, speaker. It stays as long as some are hidden. */
final class FilterLine extends FlowPane {
    private static final String OPEN = "";

    private final Desk desk;
    private final TextModel model;
    private final Label count = new Label();
    private final List<FacetMenu> menus = new ArrayList<>();

    /** Reading says whether the text is seen, and not something that lies over it. */
    FilterLine(Desk desk, TextModel model, ObservableBooleanValue reading) {
        super(8, 6);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("filter-line");
        setRowValignment(javafx.geometry.VPos.CENTER);
        menu(
                "principle",
                this::principles,
                (filter, key, chosen) -> new TagFilter(
                        TagFilter.with(filter.principles(), UUID.fromString(key), chosen),
                        filter.coders(),
                        filter.stances(),
                        filter.speakers()));
        menu(
                "coder",
                this::coders,
                (filter, key, chosen) -> new TagFilter(
                        filter.principles(),
                        TagFilter.with(filter.coders(), key, chosen),
                        filter.stances(),
                        filter.speakers()));
        menu(
                "stance",
                this::stances,
                (filter, key, chosen) -> new TagFilter(
                        filter.principles(),
                        filter.coders(),
                        TagFilter.with(filter.stances(), stance(key), chosen),
                        filter.speakers()));
        menu(
                "speaker",
                this::speakers,
                (filter, key, chosen) -> new TagFilter(
                        filter.principles(),
                        filter.coders(),
                        filter.stances(),
                        TagFilter.with(filter.speakers(), key, chosen)));
        count.getStyleClass().add(Styles.TEXT_MUTED);
        Button clear = new Button(desk.say("text.filter.clear"), new FontIcon(Feather.X));
        clear.getStyleClass().addAll("clear", Styles.FLAT, Styles.ACCENT, Styles.SMALL);
        clear.setOnAction(_ -> model.filter().set(TagFilter.NONE));
        clear.visibleProperty().bind(model.filter().map(filter -> !filter.isEmpty()));
        clear.managedProperty().bind(clear.visibleProperty());
        getChildren().addAll(menus);
        getChildren().addAll(count, clear);
        visibleProperty()
                .bind(model.filtering()
                        .or(model.filter().isNotEqualTo(TagFilter.NONE))
                        .and(reading));
        managedProperty().bind(visibleProperty());
        model.shown().subscribe(this::refresh);
        visibleProperty().subscribe(this::refresh);
    }

    private interface Choosing {
        TagFilter of(TagFilter filter, String key, boolean chosen);
    }

    private void menu(String key, java.util.function.Supplier<List<FacetMenu.Value>> values, Choosing choosing) {
        FacetMenu menu = new FacetMenu(
                desk,
                desk.messages().say("text.filter." + key),
                values,
                (value, chosen) -> model.filter().set(choosing.of(model.filter().get(), value, chosen)));
        menu.getStyleClass().add("facet-" + key);
        menus.add(menu);
    }

    private void refresh() {
        if (isVisible()) {
            menus.forEach(FacetMenu::refresh);
            count.setText(desk.say("text.filter.count", model.tags().size(), all().size()));
        }
    }

    private List<Tag> all() {
        return model.material().get().map(TextMaterial::tags).orElse(List.of());
    }

    private List<FacetMenu.Value> principles() {
        Map<UUID, Long> counts = all().stream()
                .collect(Collectors.groupingBy(
                        tag -> TagFilter.principle(tag, model.codebook()), Collectors.counting()));
        Set<UUID> chosen = model.filter().get().principles();
        return model.codebook().principles().stream()
                .map(Code::id)
                .filter(code -> counts.containsKey(code) || chosen.contains(code))
                .map(code -> new FacetMenu.Value(
                        code.toString(), name(code), counts.getOrDefault(code, 0L), chosen.contains(code)))
                .toList();
    }

    private String name(UUID code) {
        return model.code(code)
                .map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("?");
    }

    private List<FacetMenu.Value> coders() {
        return words(
                tag -> Stream.of(tag.coder()),
                Function.identity(),
                model.filter().get().coders());
    }

    private List<FacetMenu.Value> speakers() {
        TextMaterial text = model.material().get().orElse(null);
        return text == null
                ? List.of()
                : words(
                        tag -> TagFilter.speakers(tag, text).stream(),
                        speaker -> speaker.isEmpty() ? desk.say("text.filter.nobody") : speaker,
                        model.filter().get().speakers());
    }

    private List<FacetMenu.Value> words(
            Function<Tag, Stream<String>> of, Function<String, String> said, Set<String> chosen) {
        Map<String, Long> counts = new TreeMap<>(desk.order());
        all().stream().flatMap(of).forEach(value -> counts.merge(value, 1L, Long::sum));
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        return counts.entrySet().stream()
                .map(entry -> new FacetMenu.Value(
                        entry.getKey(), said.apply(entry.getKey()), entry.getValue(), chosen.contains(entry.getKey())))
                .toList();
    }

    private List<FacetMenu.Value> stances() {
        Set<Optional<Stance>> chosen = model.filter().get().stances();
        return Stream.concat(Stream.of(Stance.values()).map(Optional::of), Stream.of(Optional.<Stance>empty()))
                .map(stance -> new FacetMenu.Value(
                        stance.map(Stance::name).orElse(OPEN),
                        stance.map(said -> StanceSign.of(said) + " " + Saying.constant(desk.messages(), said))
                                .orElse(desk.say("stance.none")),
                        all().stream()
                                .filter(tag -> Optional.ofNullable(tag.stance()).equals(stance))
                                .count(),
                        chosen.contains(stance)))
                .toList();
    }

    private static Optional<Stance> stance(String key) {
        return key.equals(OPEN) ? Optional.empty() : Optional.of(Stance.valueOf(key));
    }
}
