package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.model.Fact;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.workbench.Casework;
import agraw.workbench.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person brings references, cleans them up and cites them, with keys and buttons. */
class ReferencesJourneyTest {
    private static final String KEY = "MR-MEL";

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Locale.ENGLISH, KEY);
        Fx.show(bench.root(), 966, 620);
        bench.open(KEY);
        Fx.run(() -> bench.view.side().turnTo(SidePane.Leaf.REFERENCES));
        Fx.layout(bench.root());
    }

    @AfterEach
    void close() {
        Fx.hide(bench.root());
        bench.close();
    }

    private List<Reference> references() {
        return bench.material(KEY).references();
    }

    private Reference add(String title) {
        UUID id = Ids.next();
        new Casework(bench.workbench.store(), "Amina")
                .addReference(id, bench.caseStudy(KEY).id(), title);
        Bench.until(() -> row(id).isPresent());
        return bench.material(KEY).reference(id).orElseThrow();
    }

    private Optional<ReferenceRow> row(UUID id) {
        int at = references().stream().map(Reference::id).toList().indexOf(id);
        List<ReferenceRow> rows = all(".reference", ReferenceRow.class);
        return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
    }

    private <N extends Node> List<N> all(String selector, Class<N> type) {
        return bench.root().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private <N extends Node> N one(String selector, Class<N> type) {
        return all(selector, type).getFirst();
    }

    private void fire(String selector) {
        Fx.run(() -> one(selector, Button.class).fire());
    }

    private void press(Node node, KeyCode code, boolean control) {
        Fx.run(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private boolean says(String selector, Predicate<String> words) {
        return all(selector, FlowText.class).stream().map(FlowText::getText).anyMatch(words);
    }

    private ListView<?> preview() {
        Bench.until(() -> !all(".references-preview .list-view", ListView.class).isEmpty());
        return one(".references-preview .list-view", ListView.class);
    }

    private Path file(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        bench.opening.clear();
        bench.opening.add(file);
        return file;
    }

    private void threeInAFile() throws IOException {
        file("list.bib", """
            @article{a, title = {Eau et {\\'e}migration}, author = {Benali, Fatima}, year = 2009, journal = {Revue du Maghreb}}
            @book{b, title = {%s}, year = {%s}}
            @misc{c, title = {الهجرة والتنمية}, year = 2012, url = {https://example.org/c}}
            """.formatted(
                        references().getFirst().title(),
                        Optional.ofNullable(references().getFirst().published()).orElse("")));
    }

    @Test
    void aFileIsLookedAtBeforeItIsTakenAndTakenAsOneStep() throws IOException {
        List<Reference> before = references();
        threeInAFile();
        fire(".references-import");
        ListView<?> list = preview();
        assertThat(list.getItems()).hasSize(3);
        Fx.layout(bench.root());
        assertThat(Fx.call(() -> says(".fault", words -> words.contains("[1]"))))
                .isTrue();
        assertThat(references()).as("nothing is taken yet").isEqualTo(before);
        press(list, KeyCode.SPACE, false);
        assertThat(Fx.call(() -> one(".preview-take", Button.class).getText())).isEqualTo("Take 1 reference");
        press(list, KeyCode.SPACE, false);
        assertThat(Fx.call(() -> one(".preview-take", Button.class).getText())).isEqualTo("Take 2 references");
        press(list, KeyCode.ENTER, false);
        Bench.until(() -> all(".reference", ReferenceRow.class).size() == before.size() + 2);
        assertThat(references()).extracting(Reference::title).endsWith("Eau et émigration", "الهجرة والتنمية");
        bench.workbench.undo();
        Bench.until(() -> all(".reference", ReferenceRow.class).size() == before.size());
        assertThat(references()).isEqualTo(before);
    }

    @Test
    void aPreviewThatIsLeftChangesNothing() throws IOException {
        List<Reference> before = references();
        threeInAFile();
        fire(".references-import");
        press(preview(), KeyCode.ESCAPE, false);
        Fx.layout(bench.root());
        assertThat(all(".references-preview", Node.class)).isEmpty();
        assertThat(all(".reference", ReferenceRow.class)).hasSize(before.size());
        assertThat(references()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoListOfReferencesIsToldAndTheListComesBack() throws IOException {
        file("letter.txt", "Dear all");
        fire(".references-import");
        Bench.until(() -> !bench.told.isEmpty());
        Fx.layout(bench.root());
        assertThat(all(".references-reading", Node.class)).isEmpty();
        assertThat(all(".reference", ReferenceRow.class)).hasSameSizeAs(references());
    }

    @Test
    void theFormHasWhatTheKindNeedsAndKeepsWhatIsWritten() {
        Reference added = add("A study");
        ReferenceRow row = row(added.id()).orElseThrow();
        Fx.run(row::open);
        Fx.layout(bench.root());
        assertThat(names(row)).contains("Publisher").doesNotContain("Journal", "Volume");
        Fx.run(() -> field(row, "Publisher").setText("A press"));
        commit();
        Fx.run(() ->
                ((ComboBox<?>) row.lookup(".combo-box")).getSelectionModel().select(1));
        Bench.until(() -> names(row).contains("Journal"));
        assertThat(references().getLast().kind()).isEqualTo(ReferenceKind.ARTICLE);
        assertThat(names(row)).contains("Volume", "Issue", "Pages", "Publisher");
        Fx.run(() -> field(row, "Volume").setText("12"));
        commit();
        Bench.until(() -> "12".equals(references().getLast().volume()));
        assertThat(references().getLast().publisher()).isEqualTo("A press");
        bench.workbench.undo();
        bench.workbench.undo();
        Bench.until(() -> !names(row).contains("Journal"));
    }

    private void commit() {
        Fx.run(() -> bench.view.controller().commitTyping());
        Fx.settle(bench.work);
        Fx.layout(bench.root());
    }

    private List<String> names(ReferenceRow row) {
        return row.lookupAll(".text-field").stream()
                .filter(TextField.class::isInstance)
                .map(Node::getAccessibleText)
                .toList();
    }

    private TextField field(ReferenceRow row, String name) {
        return row.lookupAll(".text-field").stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAddressThatIsNotWellFormedIsKeptWithAGentleWord() {
        Reference added = add("A page");
        ReferenceRow row = row(added.id()).orElseThrow();
        Fx.run(row::open);
        Fx.run(() -> {
            field(row, "Address").requestFocus();
            field(row, "Address").setText("www.example.org");
        });
        commit();
        Bench.until(() -> "www.example.org".equals(references().getLast().address()));
        Bench.until(() -> says(".fault", words -> words.contains("https://")));
        Fx.run(() -> field(row, "Address").setText("https://www.example.org"));
        commit();
        Bench.until(() -> !says(".fault", words -> words.contains("https://")));
    }

    @Test
    void aDuplicateIsMergedAndComesBackWithUndo() {
        Reference first = add("Water for all");
        Reference second = add("WATER for all!");
        Bench.until(() -> says(".fault", words -> words.contains(Chips.number(first))));
        fire(".reference-merge");
        Bench.until(() -> bench.material(KEY).reference(second.id()).isEmpty());
        Bench.until(() -> all(".reference-merge", Button.class).isEmpty());
        bench.workbench.undo();
        Bench.until(() -> row(second.id()).isPresent());
        assertThat(bench.material(KEY).reference(second.id())).isPresent();
    }

    @Test
    void aReferenceThatIsRemovedIsNoLongerCited() {
        Fact citing = bench.material(KEY).facts().stream()
                .filter(fact -> !fact.cites().isEmpty())
                .findFirst()
                .orElseThrow();
        UUID gone = citing.cites().getFirst();
        ReferenceRow row = row(gone).orElseThrow();
        Fx.run(row::open);
        Fx.layout(bench.root());
        fire(".reference-remove");
        Bench.until(() -> bench.material(KEY).reference(gone).isEmpty());
        assertThat(bench.material(KEY).facts())
                .allSatisfy(fact -> assertThat(fact.cites()).doesNotContain(gone));
        assertThat(bench.workbench.store().check()).isEmpty();
    }

    @Test
    void aLongListIsShownInPartsAndAddsAtItsEnd() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int number = 1; number <= 250; number++) {
            words.append("TY  - BOOK\nTI  - Book ").append(number).append("\nER  - \n");
        }
        Path many = file("many.ris", words.toString());
        Sources sources = Sources.of(bench.workbench, Locale.ENGLISH);
        UUID caseStudy = bench.caseStudy(KEY).id();
        sources.take(caseStudy, sources.preview(caseStudy, many).fresh());
        Bench.until(() -> all(".reference", ReferenceRow.class).size() == 200);
        Reference last = references().getLast();
        Fx.run(() -> bench.view.controller().model().show(last.id()));
        Fx.layout(bench.root());
        assertThat(all(".reference", ReferenceRow.class)).hasSameSizeAs(references());
        assertThat(all(".references-more", Node.class)).isEmpty();
        assertThat(row(last.id())).isPresent();
    }

    @Test
    void aReferenceIsCopiedAsAPersonWritesIt() {
        Reference added = add("Water for all");
        ReferenceRow row = row(added.id()).orElseThrow();
        press(Fx.call(() -> row.lookup(".row-button")), KeyCode.C, true);
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Water for all.");
    }

    @Test
    void referencesAreExportedUnderTheNameOfTheCase() {
        bench.saving = Optional.of(folder);
        Fx.run(() ->
                one(".references-export", MenuButton.class).getItems().get(1).fire());
        Bench.until(() -> says(".references-notice", words -> words.contains(KEY + ".bib")));
        assertThat(folder.resolve(KEY + ".bib")).content().contains("@", "title = ");
        Fx.run(() ->
                one(".references-export", MenuButton.class).getItems().get(2).fire());
        Bench.until(() -> says(".references-notice", words -> words.contains("references.ris")));
    }

    @Test
    void aFactSaysOnWhichPageItStands() {
        Fact citing = bench.material(KEY).facts().stream()
                .filter(fact -> fact.item() == null && !fact.cites().isEmpty())
                .findFirst()
                .orElseThrow();
        Reference cited =
                bench.material(KEY).reference(citing.cites().getFirst()).orElseThrow();
        FactRow fact = all(".fact", FactRow.class).stream()
                .filter(row -> row.place().fact().equals(citing.id()))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> {
            fact.focusEditor();
            Event.fireEvent(
                    bench.root().getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false));
        });
        Fx.layout(bench.root());
        CiteLine line = fact.lookupAll(".check-box").stream()
                .map(Node::getParent)
                .filter(CiteLine.class::isInstance)
                .map(CiteLine.class::cast)
                .filter(found -> found.box().isSelected())
                .findFirst()
                .orElseThrow();
        Fx.run(() -> line.place().field().setText("p. 12"));
        commit();
        String words = "[" + cited.number() + ", p. 12]";
        Bench.until(() -> bench.material(KEY).facts().stream().anyMatch(found -> found.locators() != null));
        Fx.run(() -> {
            fact.focusEditor();
            Event.fireEvent(
                    bench.root().getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false));
        });
        Bench.until(() -> says(".meta", said -> said.contains(words)));
        bench.workbench.undo();
        Bench.until(() -> !says(".meta", said -> said.contains(words)));
    }
}
