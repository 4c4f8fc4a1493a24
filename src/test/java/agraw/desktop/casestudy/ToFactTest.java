package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.workbench.Casework;
import agraw.workbench.FactPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks for words comes to the fact that has them, and not only to its field. */
class ToFactTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens one
    private Bench bench;

    @AfterEach
    void close() {
        bench.close();
        assertThat(bench.told).isEmpty();
    }

    private Optional<FactRow> chosen() {
        return Fx.call(() -> bench.view.fields().lookupAll(".fact").stream()
                .filter(row -> row.getPseudoClassStates().contains(Pseudo.CHOSEN))
                .map(FactRow.class::cast)
                .findFirst());
    }

    private void open(Fact fact) {
        Fx.run(() -> bench.screen.open(Destination.CaseStudy.ofFact(fact.caseStudy(), fact.field(), fact.id())));
        bench.settle();
    }

    @Test
    void theThirdOfSeveralFactsIsChosenAndSeen() {
        bench = new Bench(folder, Locale.ENGLISH, "MR-MEL");
        Fx.show(bench.root(), 1024, 700);
        Form.Entry entry = bench.workbench
                .form()
                .entries()
                .filter(one -> one.field().type() == FieldType.TEXT
                        && !one.field().many()
                        && one.parts().isEmpty())
                .findFirst()
                .orElseThrow();
        UUID study = bench.caseStudy("MR-MEL").id();
        Casework casework = new Casework(bench.workbench.store(), "Amina");
        for (String words : List.of("12", "14", "16", "18")) {
            casework.setValue(FactPlace.of(Ids.next(), study, entry), words);
        }
        Fact wanted = bench.material("MR-MEL").facts(entry.field().id()).stream()
                .filter(fact -> fact.value().equals("16"))
                .findFirst()
                .orElseThrow();
        open(wanted);
        FactRow row = chosen().orElseThrow();
        assertThat(row.place().fact()).isEqualTo(wanted.id());
        assertThat(Fx.call(row::isFocusWithin)).isTrue();
        assertThat(isInView(row)).isTrue();
        for (Theme theme : Theme.values()) {
            Fx.run(() -> {
                Scene scene = bench.root().getScene();
                theme.apply();
                theme.apply(scene);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                String name = "case-to-fact-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                try {
                    Snapshot.write(Snapshot.of(scene), Fx.PICTURES.resolve(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                Theme.LIGHT.apply();
            });
        }
        Fx.run(bench.view::requestFocus);
        Fx.run(() -> bench.view.fields().focusSection());
        assertThat(chosen()).as("the mark goes when the person goes on").isEmpty();
    }

    @Test
    void aPartOfAnItemIsChosenItself() {
        bench = new Bench(folder, Locale.FRENCH, "MR-MEL");
        Fx.show(bench.root(), 1024, 700);
        Optional<Fact> part = bench.material("MR-MEL").facts().stream()
                .filter(fact -> fact.item() != null)
                .findFirst();
        assertThat(part).isPresent();
        open(part.get());
        assertThat(chosen().map(row -> row.place().fact())).contains(part.get().id());
    }

    @Test
    void aFactThatIsGoneLeadsToItsField() {
        bench = new Bench(folder, Locale.ENGLISH, "MR-MEL");
        Fx.show(bench.root(), 1024, 700);
        Fact fact = bench.material("MR-MEL").facts().stream()
                .filter(one -> one.item() == null)
                .toList()
                .getLast();
        Fx.run(() ->
                bench.screen.open(Destination.CaseStudy.ofFact(fact.caseStudy(), fact.field(), UUID.randomUUID())));
        bench.settle();
        assertThat(chosen()).isEmpty();
        FieldPane field = Fx.call(() -> bench.view.fields().field(fact.field()).orElseThrow());
        assertThat(isInView(field)).isTrue();
    }

    /** What a menu says of a source may be long: it is cut with a tooltip, and read aloud whole. */
    @Test
    void theMenuOfAFactNamesItsSourcesWhole() {
        bench = new Bench(folder, Locale.FRENCH, "MR-MEL");
        Reference source = bench.material("MR-MEL").references().getFirst();
        String title = "A title of a report that goes on and on ".repeat(4).strip();
        new Casework(bench.workbench.store(), "Amina").setReference(source.id(), "title", title);
        Reference longer = bench.material("MR-MEL").references().getFirst();
        ContextMenu menu = Fx.call(() -> new FactMenu(bench.view.controller(), List.of(longer))
                .details(false, () -> {})
                .remove(() -> {})
                .made());
        assertThat(Fx.call(() -> menu.getItems().stream()
                        .filter(CustomMenuItem.class::isInstance)
                        .map(item -> item.getText())
                        .filter(Objects::nonNull) // lines between have none
                        .toList()))
                .singleElement()
                .asString()
                .contains(title);
        Node content = Fx.call(() -> menu.getItems().stream()
                .filter(item -> item instanceof CustomMenuItem && item.getText() != null)
                .map(item -> ((CustomMenuItem) item).getContent())
                .findFirst()
                .orElseThrow());
        assertThat(content.getAccessibleText()).contains(title);
    }

    private boolean isInView(Node node) {
        return Fx.call(() -> {
            Bounds place = bench.view.fields().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            return place.getMaxY() > 0 && place.getMinY() < bench.view.fields().getHeight();
        });
    }
}
