package agraw.desktop.casestudy;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Pairs;
import agraw.model.Reference;
import agraw.workbench.Citation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The numbers of the references that a fact rests on. */
final class Chips extends FlowPane {
    private static final double CHIP = 28;
    private final Consumer<UUID> show;
    private List<Reference> shown = List.of();
    private @Nullable String places;

    /** Show leads to a reference. */
    Chips(Consumer<UUID> show) {
        super(2, 2);
        this.show = show;
        getStyleClass().add("chips");
    }

    void show(CaseMaterial material, Fact fact) {
        List<Reference> cited = cited(material, fact);
        if (!cited.equals(shown) || !Objects.equals(places, fact.locators())) {
            shown = cited;
            places = fact.locators();
            Map<String, String> locators = Pairs.parse(places);
            getChildren()
                    .setAll(cited.stream()
                            .map(reference ->
                                    chip(reference, locators.get(reference.id().toString())))
                            .toList());
            setPrefWrapLength(CHIP * Math.clamp(cited.size(), 1, 3));
            setMinWidth(USE_PREF_SIZE);
        }
        setManaged(!cited.isEmpty());
        setVisible(!cited.isEmpty());
    }

    /** What a fact cites, by number. */
    static List<Reference> cited(CaseMaterial material, Fact fact) {
        return material.references().stream()
                .filter(reference -> fact.cites().contains(reference.id()))
                .toList();
    }

    private Button chip(Reference reference, @Nullable String locator) {
        Button chip = new Button(number(reference));
        chip.getStyleClass().add("chip");
        chip.setFocusTraversable(false);
        String words = Citation.numbered(reference, locator) + " " + whole(reference);
        chip.setTooltip(Tips.of(words));
        chip.setAccessibleText(words);
        chip.setOnAction(_ -> show.accept(reference.id()));
        return chip;
    }

    /** "[3]"; a reference without a number is a dot. */
    static String number(Reference reference) {
        return Citation.numbered(reference, null);
    }

    /** Author, title, publisher, year. */
    static String whole(Reference reference) {
        return Stream.of(reference.author(), reference.title(), reference.publisher(), reference.published())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }
}
