package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.CaseGaps;
import agraw.compare.FieldGaps;
import agraw.model.CaseStudy;
import agraw.model.Ids;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing of two of the published cases. */
class GapsTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Store store;
    private Workbench workbench;

    @BeforeEach
    void twoCases() {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        workbench = new Workbench(store, "Amina");
        new Content(store, "Amina").load();
        List<Path> files = List.of(Path.of("case-studies", "MR-MEL.json"), Path.of("case-studies", "MA-ELEC.json"));
        new Importing(store, "Amina").importFiles(files, (_, _) -> {}, () -> false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private CaseStudy study(String key) {
        return workbench.caseByKey(key);
    }

    @Test
    void allCasesTogetherSayWhatEachSaysAlone() {
        Gaps gaps = Gaps.of(workbench);
        FieldGaps all = gaps.all();
        assertThat(all.cases()).extracting(one -> one.caseStudy().key()).containsExactly("MA-ELEC", "MR-MEL");
        for (CaseGaps one : all.cases()) {
            CaseGaps alone = gaps.of(one.caseStudy().id()).orElseThrow();
            assertThat(one.completeness()).isEqualTo(alone.completeness());
            assertThat(one.parts())
                    .extracting(part ->
                            part.gaps().stream().map(gap -> gap.questions("en")).toList())
                    .containsExactlyElementsOf(alone.parts().stream()
                            .map(part -> part.gaps().stream()
                                    .map(gap -> gap.questions("en"))
                                    .toList())
                            .toList());
        }
    }

    @Test
    void anAnswerClosesAQuestionAlsoWhenItIsUnknown() {
        Gaps gaps = Gaps.of(workbench);
        UUID id = study("MR-MEL").id();
        CaseGaps before = gaps.of(id).orElseThrow();
        CaseGaps.Gap open = before.parts().stream()
                .flatMap(part -> part.gaps().stream())
                .filter(gap -> gap.entry().field().key().equals("follow_up"))
                .findFirst()
                .orElseThrow();
        Casework casework = new Casework(store, "Amina");
        FactPlace place = FactPlace.of(Ids.next(), id, open.entry());
        casework.setValue(place, "not_asked");
        assertThat(gaps.of(id).orElseThrow().completeness()).isEqualTo(before.completeness());
        assertThat(gaps.all().cases().getLast().completeness()).isEqualTo(before.completeness());
        casework.setValue(place, "unknown");
        assertThat(gaps.of(id).orElseThrow().completeness().answered())
                .isEqualTo(before.completeness().answered() + 1);
        assertThat(gaps.all().cases().getLast().completeness().answered())
                .isEqualTo(before.completeness().answered() + 1);
    }

    @Test
    void aCaseThatIsGoneHasNone() {
        assertThat(Gaps.of(workbench).of(Ids.next())).isEmpty();
    }

    @Test
    void theQuestionsCanBeTakenAlong() throws Exception {
        new Casework(store, "Amina").addMissing(study("MR-MEL").id(), null, "Ask who keeps the pump");
        Gaps gaps = Gaps.of(workbench);
        TableFile one = Gaps.document(gaps.of(study("MR-MEL").id()).orElseThrow(), ENGLISH);
        assertThat(one.print(TableFormat.TEXT, 100)).contains("MR-MEL", "Ask who keeps the pump", "% known");
        TableFile all = Gaps.document(gaps.all(), ENGLISH);
        assertThat(all.print(TableFormat.HTML, 100))
                .startsWith("<!DOCTYPE html>")
                .contains("MA-ELEC, MR-MEL");
        assertThat(all.print(TableFormat.CSV, 100).lines().findFirst())
                .contains("Key,Case study,Section,Field,What to ask,State");
        assertThat(all.print(TableFormat.JSON, 100)).contains("\"agraw-missing/1\"", "Ask who keeps the pump");
        assertThat(all.tabs()).contains("What to ask\t", "\t2 of 2\t");
        Path file = folder.resolve("missing.csv");
        all.write(TableFormat.CSV, file);
        assertThat(Files.readString(file)).as("a mark for spreadsheets").startsWith("\ufeff");
    }
}
