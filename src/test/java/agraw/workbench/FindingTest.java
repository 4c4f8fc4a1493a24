package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.SavedView;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path temporary;

    private Workbench workbench;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        workbench = new Workbench(store, "Amina");
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Finding.Found find(String filter, Look look) {
        return Finding.of(workbench).find(new Finding.Query(filter, look), ENGLISH);
    }

    private List<String> keys(String filter) {
        Finding.Found found = find(filter, Look.USUAL);
        assertThat(found.parsed().problems()).isEmpty();
        return found.rows().stream().map(row -> row.study().key()).toList();
    }

    @Test
    void findsWhatTheWorkbookHolds() {
        assertThat(keys("")).hasSize(14).isSorted();
        assertThat(keys("country is Morocco and association_type_now is \"T3 Professional broker\""))
                .contains("MA-ELEC")
                .allMatch(key -> key.startsWith("MA-"));
        assertThat(keys("missing pieces is 4")).contains("MA-ELEC");
        assertThat(keys("texts > 0")).hasSize(14);
        assertThat(keys("disagrees figures or disagrees period_start or disagrees facts"))
                .isNotEmpty();
        assertThat(keys("tags is 0")).isEmpty();
        assertThat(keys("has photos")).isEmpty();
    }

    @Test
    void followsEveryChangeAndItsUndo() {
        UUID elec = workbench.caseByKey("MA-ELEC").id();
        assertThat(keys("melgue")).containsExactly("MR-MEL");
        new Library(store, "Amina").create("NEW", "Melgue again", "fr");
        assertThat(keys("melgue")).containsExactly("MR-MEL", "NEW");
        store.undo("Amina");
        assertThat(keys("melgue")).containsExactly("MR-MEL");
        CaseStudy study = workbench.caseByKey("MA-ELEC");
        new Casework(store, "Amina").setCase(elec, "title", "Melgue too");
        assertThat(keys("melgue")).containsExactly("MA-ELEC", "MR-MEL");
        Attachment photo = Attachment.of(Ids.next(), "0".repeat(64), "a.jpg", "image/jpeg", 1, elec, Rank.of(0));
        store.commit(new Draft(Label.of("change.setCase", "x"), "Amina", List.of(Edit.Create.of(photo))));
        assertThat(keys("has photos")).containsExactly("MA-ELEC");
        store.undo("Amina");
        assertThat(keys("has photos")).isEmpty();
        UUID fact = new Casework(store, "Amina")
                .material(study.id()).orElseThrow().facts().stream()
                        .filter(one -> one.value().startsWith("Morocco"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        int before = keys("country is Morocco").size();
        new Casework(store, "Amina").setDetail(fact, "note", new agraw.model.Value.Words("seen"));
        assertThat(keys("country is Morocco")).hasSize(before);
        new Library(store, "Amina").delete(List.of(elec));
        assertThat(keys("country is Morocco")).hasSize(before - 1);
    }

    @Test
    void groupsAndSortsBySeveralColumns() {
        Look look = Look.USUAL.withGrouping("country").withSorting(Look.sorting("-texts key"));
        Finding.Found found = find("", look);
        assertThat(found.groups()).extracting(Finding.Group::name).isSortedAccordingTo(String::compareTo);
        assertThat(found.groups().stream()
                        .mapToInt(group -> group.rows().size())
                        .sum())
                .isEqualTo(14);
        Finding.Found sorted = find("", Look.USUAL.withSorting(Look.sorting("-missing -key")));
        List<Long> missing = sorted.rows().stream()
                .map(row -> row.count(agraw.compare.filter.Topic.About.MISSING))
                .toList();
        assertThat(missing).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void viewsAreMadeRenamedChangedMovedAndDeletedEachInOneStep() {
        Views views = Views.of(workbench);
        SavedView first = views.create(" To ask ", "missing pieces > 3", Look.USUAL);
        SavedView second = views.create("Mali", "country is Mali", Look.USUAL.withGrouping("period"));
        assertThat(views.all()).containsExactly(first, second);
        assertThat(Look.of(second)).isEqualTo(Look.USUAL.withGrouping("period"));
        assertThatThrownBy(() -> views.create("to ASK", "", Look.USUAL)).isInstanceOf(Refusal.class);
        views.move(second.id(), -1);
        assertThat(views.all()).extracting(SavedView::name).containsExactly("Mali", "To ask");
        views.move(second.id(), 1);
        assertThat(views.all()).extracting(SavedView::name).containsExactly("To ask", "Mali");
        views.rename(first.id(), "Asked");
        views.change(first.id(), "texts > 1", Look.USUAL.withColumns(List.of("key", "P3")));
        assertThat(Look.of(views.named("asked")).columns()).containsExactly("key", "P3");
        views.delete(first.id());
        assertThat(views.all()).extracting(SavedView::name).containsExactly("Mali");
        store.undo("Amina");
        store.undo("Amina");
        assertThat(views.named("Asked").filter()).isEqualTo("missing pieces > 3");
    }

    @Test
    void manyCasesBecomeOtherInOneStepAndNothingThatDisagreesIsLost() {
        List<UUID> all = find("", Look.USUAL).rows().stream()
                .map(row -> row.study().id())
                .toList();
        Form.Entry setting = workbench.form().find("origin_setting").orElseThrow();
        ManyCases many = ManyCases.of(workbench, Locale.ENGLISH);
        ManyCases.Order order = new ManyCases.Order.SetValue(setting, "urban");
        ManyCases.Preview preview = many.preview(all, order);
        assertThat(preview.changing() + preview.same() + preview.kept()).isEqualTo(14);
        many.apply(all, order);
        assertThat(keys("origin_setting is urban")).hasSize(preview.changing() + preview.same());
        assertThat(many.apply(all, order)).isEmpty();
        store.undo("Amina");
        assertThat(many.preview(all, order)).isEqualTo(preview);
        Form.Entry start = workbench.form().find("period_start").orElseThrow();
        assertThatThrownBy(() -> many.preview(all, new ManyCases.Order.SetValue(start, "spring")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.ValueRefused.class));
        many.apply(all, new ManyCases.Order.AddFact(start, "1901"));
        assertThat(keys("period_start is 1901")).hasSize(14);
        many.apply(all, new ManyCases.Order.SetLanguage("ar"));
        assertThat(keys("language is Arabic")).hasSize(14);
    }

    @Test
    void aViewIsWrittenWithNumbersAndDatesAndNothingThatCouldBeAFormula() throws IOException {
        UUID elec = workbench.caseByKey("MA-ELEC").id();
        new Casework(store, "Amina").setCase(elec, "title", "=HYPERLINK(\"x\"), \"quoted\"");
        Look look = Look.USUAL
                .withColumns(List.of("key", "title", "period_start", "texts"))
                .withGrouping("country");
        Finding.Found found = find("country is Morocco", look);
        Path csv = temporary.resolve("v.csv");
        assertThat(ViewExport.write(found, csv, ENGLISH, Progress.NONE, () -> false))
                .isTrue();
        String values = Files.readString(csv);
        assertThat(values)
                .startsWith("\ufeffCountry,Key,Title,Start,Texts\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\"");
        Path xlsx = temporary.resolve("v.xlsx");
        ViewExport.write(found, xlsx, ENGLISH, Progress.NONE, () -> false);
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.isRightToLeft()).isFalse();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Country: Morocco");
            assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getLastRowNum()).isEqualTo(found.count() + 1);
            for (var row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
        }
        Path mirrored = temporary.resolve("m.xlsx");
        ViewExport.write(found, mirrored, Messages.in(Messages.MIRRORED), Progress.NONE, () -> false);
        try (InputStream in = Files.newInputStream(mirrored);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).isRightToLeft()).isTrue();
        }
    }

    @Test
    void whatIsStoppedOrCannotBeWrittenLeavesNoFile() throws IOException {
        Finding.Found found = find("", Look.USUAL);
        Path file = temporary.resolve("v.xlsx");
        assertThat(ViewExport.write(found, file, ENGLISH, Progress.NONE, () -> true))
                .isFalse();
        Path nowhere = temporary.resolve("no").resolve("v.csv");
        assertThatThrownBy(() -> ViewExport.write(found, nowhere, ENGLISH, Progress.NONE, () -> false))
                .isInstanceOf(Refusal.class);
        try (var files = Files.list(temporary)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("w.agraw");
        }
    }

    @Test
    void whatIsListedStartsFromAView() {
        Views.of(workbench).create("Moroccan", "country is Morocco", Look.USUAL.withColumns(List.of("key")));
        Finding.Found found = ViewListing.of(workbench)
                .find(
                        new ViewListing.Asked(
                                Optional.of("tags > 0"),
                                Optional.of("moroccan"),
                                List.of("key", "Place of origin"),
                                Optional.of("-key"),
                                Optional.empty()),
                        ENGLISH);
        assertThat(ViewListing.heads(found)).containsExactly("Key", "Place of origin");
        assertThat(found.rows()).extracting(row -> row.study().key()).allMatch(key -> key.startsWith("MA-"));
        assertThatThrownBy(() -> ViewListing.of(workbench)
                        .find(
                                new ViewListing.Asked(
                                        Optional.of("watter is 3"),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty()),
                                ENGLISH))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.FilterNotUnderstood.class));
    }
}
