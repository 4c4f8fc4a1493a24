package agraw.desktop.casestudy;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Reference;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The numbers of the references that a fact rests on. */
final class Chips extends FlowPane {
    private static final double CHIP = 28;
    private final Consumer<UUID> show;
    private List<Reference> shown = List.of();

    /** Show leads to a reference. */
    Chips(Consumer<UUID> show) {
        super(2, 2);
        this.show = show;
        getStyleClass().add("chips");
    }

    void show(CaseMaterial material, Fact fact) {
        List<Reference> cited = cited(material, fact);
        if (!cited.equals(shown)) {
            shown = cited;
            getChildren().setAll(cited.stream().map(this::chip).toList());
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

    private Button chip(Reference reference) {
        Button chip = new Button(number(reference));
        chip.getStyleClass().add("chip");
        chip.setFocusTraversable(false);
        chip.setTooltip(Tips.of(number(reference) + " " + whole(reference)));
        chip.setAccessibleText(number(reference) + " " + whole(reference));
        chip.setOnAction(_ -> show.accept(reference.id()));
        return chip;
    }

    /** "[3]"; a reference without a number is a dot. */
    static String number(Reference reference) {
        return reference.number() == null ? "[•]" : "[" + reference.number() + "]";
    }

    /** Author, title, publisher, year. */
    static String whole(Reference reference) {
        return Stream.of(reference.author(), reference.title(), reference.publisher(), reference.published())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }
}
