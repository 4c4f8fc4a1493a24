package agraw.desktop.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agraw.compare.NeedMatch;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Destination.Judging.Leaf;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.WordsArea;
import agraw.model.Criterion;
import agraw.model.Ids;
import agraw.model.Score;
import agraw.model.Strength;
import agraw.workbench.Casework;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator does on the screen, with keys. */
class JudgingJourneyTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC", "MR-MEL");
    }

    @AfterEach
    void close() {
        try {
            assertThat(bench.told).isEmpty();
        } finally {
            bench.close();
        }
    }

    @Test
    void whatIsMissingLeadsToTheFieldOfTheCase() {
        bench.open(Leaf.MISSING);
        ScopeList scopes = bench.find("#scopes", ScopeList.class);
        assertThat(scopes.getItems()).extracting(ScopeList.Scope::id).first().isEqualTo(Optional.empty());
        assertThat(scopes.getItems()).hasSize(3);
        assertThat(texts()).anyMatch(words -> words.contains("All 2 case studies"));
        Hyperlink link = all(Hyperlink.class).stream()
                .filter(any -> any.getText().equals("MR-MEL"))
                .findFirst()
                .orElseThrow();
        Fx.run(link::fire);
        assertThat(bench.gone).last().isInstanceOfSatisfying(Destination.CaseStudy.class, place -> {
            assertThat(place.caseStudy()).isEqualTo(bench.caseStudy("MR-MEL"));
            assertThat(place.field()).isNotNull();
        });
        Fx.run(() -> scopes.getSelectionModel().select(1));
        bench.settle();
        LinkRow row = all(LinkRow.class).getFirst();
        bench.press(row, KeyCode.ENTER);
        assertThat(bench.gone)
                .last()
                .isInstanceOfSatisfying(
                        Destination.CaseStudy.class,
                        place -> assertThat(place.caseStudy()).isEqualTo(bench.caseStudy("MA-ELEC")));
    }

    @Test
    void whatIsNotedMeanwhileIsShown() {
        bench.open(Leaf.MISSING);
        new Casework(bench.workbench.store(), "Idir")
                .addMissing(bench.caseStudy("MR-MEL"), null, "Ask who keeps the pump");
        bench.settle();
        assertThat(texts()).contains("Ask who keeps the pump");
        assertThat(all(LinkRow.class)).hasSize(1);
    }

    @Test
    void theTableGoesToTheClipboardAndToAFile() throws Exception {
        bench.open(Leaf.MISSING);
        Button copy = all(Button.class).stream()
                .filter(button -> "Copy table".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        Fx.run(copy::fire);
        bench.settle(); // the table is made away from the JavaFX thread
        String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("Field\tWhat to ask\tOpen in\tCase studies\n");
        MenuButton export = all(MenuButton.class).getFirst();
        Fx.run(() -> export.getItems().stream()
                .filter(item -> item.getText().contains("(CSV)"))
                .forEach(MenuItem::fire));
        bench.settle();
        assertThat(bench.saved).isEqualTo(folder.resolve("What is missing.csv"));
        assertThat(Files.readString(folder.resolve("What is missing.csv"))).contains("MR-MEL");
    }

    @Test
    void needsAreCountedByHowWellTheyAreMetAndLeadToTheirCase() {
        bench.capacity("MA-ELEC", "Two trained electricians");
        bench.match("MA-ELEC", 0, 0, Strength.STRONG);
        bench.open(Leaf.NEEDS);
        @SuppressWarnings("unchecked") // the one table of the leaf
        TableView<NeedMatch> table = bench.find("#needs-table", TableView.class);
        assertThat(table.getItems())
                .extracting(match -> match.caseStudy().key(), match -> match.count(Strength.STRONG))
                .containsExactly(tuple("MA-ELEC", 1L), tuple("MR-MEL", 0L));
        Fx.run(() -> table.getSelectionModel().select(0));
        bench.settle();
        assertThat(texts()).contains("2 needs of MA-ELEC that no capacity meets");
        bench.press(table, KeyCode.ENTER);
        assertThat(bench.gone).last().isEqualTo(new Destination.CaseStudy(bench.caseStudy("MA-ELEC"), null, true));
        bench.press(table, KeyCode.ESCAPE);
        assertThat(texts()).contains("4 needs that no capacity meets");
    }

    @Test
    void aCriterionIsWrittenDownAndCasesAreScoredWithDigits() {
        bench.open(Leaf.CRITERIA);
        TextField added = bench.find("#criterion-added", TextField.class);
        Fx.run(() -> added.setText("Rooted in the village"));
        bench.press(added, KeyCode.ENTER);
        assertThat(bench.criteria()).extracting(one -> one.labels().in("en")).containsExactly("Rooted in the village");
        TextField weight = bench.find("#criterion-weight", TextField.class);
        Fx.run(() -> weight.setText("٣"));
        bench.press(weight, KeyCode.ENTER);
        assertThat(bench.criteria().getFirst().weight())
                .as("digits of any script")
                .isEqualTo(3);

        SheetGrid grid = bench.find("#sheet-grid", SheetGrid.class);
        bench.press(grid, KeyCode.RIGHT);
        bench.type(grid, "4");
        assertThat(bench.scores()).singleElement().satisfies(score -> {
            assertThat(score.points()).isEqualTo(4);
            assertThat(score.scorer()).isEqualTo("Amina");
            assertThat(score.caseStudy()).isEqualTo(bench.caseStudy("MA-ELEC"));
        });
        WordsArea evidence = bench.find("#score-evidence", WordsArea.class);
        Fx.run(() -> {
            evidence.textProperty().set("Minutes of 1998");
            evidence.settle();
        });
        bench.settle();
        assertThat(bench.scores().getFirst().evidence()).isEqualTo("Minutes of 1998");

        TextField scorer = bench.find("#scorer", TextField.class);
        Fx.run(() -> scorer.setText("Idir"));
        bench.press(scorer, KeyCode.ENTER);
        bench.type(grid, "1");
        assertThat(bench.scores()).extracting(Score::scorer).containsExactlyInAnyOrder("Amina", "Idir");
        assertThat(labels()).contains("2.5", "spread 3", "Not scored");
        assertThat(texts()).anyMatch(words -> words.startsWith("This sheet puts no case before another"));
        bench.press(grid, KeyCode.DELETE);
        assertThat(bench.scores()).extracting(Score::scorer).containsExactly("Amina");
        Fx.run(() -> bench.workbench.undo());
        bench.settle();
        assertThat(labels()).contains("spread 3");
    }

    @Test
    void whatIsRefusedIsToldAndNothingChanges() {
        UUID id = Ids.next();
        bench.writing().add(id, "Open books");
        bench.judging().score(id, bench.caseStudy("MA-ELEC"), "Amina", 5);
        bench.open(Leaf.CRITERIA);
        TextField highest = bench.find("#criterion-highest", TextField.class);
        Fx.run(() -> highest.setText("4"));
        bench.press(highest, KeyCode.ENTER);
        assertThat(bench.told).hasSize(1);
        bench.told.clear();
        assertThat(bench.criteria()).extracting(Criterion::highest).containsExactly(5L);
        String shown = Fx.call(highest::getText);
        assertThat(shown).as("what is true is shown again").isEqualTo("5");
    }

    @Test
    void turningToALeafIsAPlaceToComeBackTo() {
        bench.open(Leaf.MISSING);
        ToggleButton criteria = bench.find("#leaf-criteria", ToggleButton.class);
        Fx.run(criteria::fire);
        bench.settle();
        assertThat(bench.gone).last().isEqualTo(new Destination.Judging(Leaf.CRITERIA));
        assertThat(Fx.call(criteria::isSelected)).isTrue();
    }

    private <N extends Node> List<N> all(Class<N> type) {
        return Fx.call(() -> {
            List<N> found = new ArrayList<>();
            collect(bench.root(), type, found);
            return found;
        });
    }

    private static <N extends Node> void collect(Node node, Class<N> type, List<N> found) {
        if (!node.isVisible()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }

    private List<String> texts() {
        return all(FlowText.class).stream().map(FlowText::getText).toList();
    }

    private List<String> labels() {
        return all(Label.class).stream()
                .map(label -> label.getText() == null ? "" : label.getText())
                .toList();
    }
}
