package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Ids;
import agraw.words.Messages;
import agraw.workbench.Criteria;
import agraw.workbench.DataFolder;
import agraw.workbench.Judging;
import agraw.workbench.Person;
import agraw.workbench.Workbench;
import agraw.workbench.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with cases at a terminal, on two of the published ones. */
class CaseCommandsTest {
    private static final Path SHIPPED = Path.of("case-studies");

    @TempDir
    Path home;

    private Terminal terminal = new Terminal(Path.of("."));
    private String workbook = "";

    @BeforeEach
    void twoCases() {
        terminal = new Terminal(home);
        workbook = home.resolve("two.agraw").toString();
        run("new", workbook).done();
        run(
                        "import",
                        SHIPPED.resolve("MR-MEL.json").toString(),
                        SHIPPED.resolve("DZ-TAK.json").toString())
                .done();
    }

    private Terminal.Answer run(String... arguments) {
        if (arguments[0].equals("new")) {
            return terminal.run(arguments);
        }
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workbook";
        all[arguments.length + 1] = workbook;
        return terminal.run(all);
    }

    @Test
    void casesAreListedInNaturalOrderUnderTheirNames() {
        Terminal.Answer list = run("list").done();
        assertThat(list.lines()).hasSize(3);
        assertThat(list.lines().get(0)).startsWith("Key").contains("Title", "Language", "Facts", "Tags");
        assertThat(list.lines().get(1)).startsWith("DZ-TAK").contains("English", "Taksebt");
        assertThat(list.lines().get(2)).startsWith("MR-MEL").contains("Drinking water at Melgué");
        assertThat(run("list", "--lang", "fr").done().out()).contains("Clé", "Anglais");
    }

    @Test
    void aRefusedFileIsToldAndTheGoodOnesAreTaken() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.json"), "{\"format\": \"agraw-case/1\", \"key\": ");
        Terminal.Answer answer =
                run("import", bad.toString(), SHIPPED.resolve("MA-SAFF.json").toString());
        assertThat(answer.refused(1)).contains("bad.json");
        assertThat(answer.out()).contains("MA-SAFF");
        assertThat(run("import", SHIPPED.resolve("MR-MEL.json").toString()).refused(1))
                .contains("MR-MEL");
        assertThat(run("import", home.resolve("nowhere.json").toString()).refused(1))
                .contains("nowhere.json");
        Path empty = Files.createDirectories(home.resolve("empty"));
        assertThat(run("import", empty.toString()).refused(1)).contains("no case file");
    }

    @Test
    void whatIsExportedIsImportedAlike() {
        Path out = home.resolve("out");
        assertThat(run("export", "mr-mel", "--out", out.toString()).done().out())
                .contains("MR-MEL.json");
        assertThat(out.resolve("MR-MEL.json")).hasSameTextualContentAs(SHIPPED.resolve("MR-MEL.json"));
        assertThat(run("export", "--out", out.toString()).done().lines()).hasSize(2);
        assertThat(run("export", "NOPE", "--out", out.toString()).refused(1)).contains("NOPE");
    }

    @Test
    void wordsAreTaggedUndoneAndDoneAgain() {
        String quote = "le fonds s’élevait à 178 430,70 euros";
        String[] tag = {
            "tag",
            "DZ-TAK",
            "--quote",
            quote,
            "--code",
            "P3.08",
            "--stance",
            "challenges",
            "--memo",
            "à voir",
            "--side",
            "migrant",
            "--evidence",
            "published"
        };
        assertThat(run(tag).done().out()).contains("P3.08", "le fonds s’élevait");
        assertThat(run("history", "DZ-TAK", "--most", "1").done().out()).contains("Amina", "P3.08");
        assertThat(run("history", "MR-MEL").done().out()).doesNotContain("P3.08");
        assertThat(run("search", "voir").done().out()).contains("DZ-TAK · Memo", "à *voir*");
        assertThat(run("undo").done().out()).startsWith("Undone: ").contains("P3.08");
        assertThat(run("search", "voir", "--most", "100").out()).doesNotContain("Memo");
        assertThat(run("history", "DZ-TAK", "--most", "1").done().out())
                .as("what is gone still has its history")
                .contains("Undone: ", "P3.08");
        assertThat(run("redo").done().out()).startsWith("Redone: ").contains("P3.08");
    }

    @Test
    void whatCannotBeTaggedIsSaid() {
        assertThat(run("tag", "NOPE", "--quote", "x", "--code", "P1").refused(1))
                .contains("NOPE");
        assertThat(run("tag", "DZ-TAK", "--quote", "le fonds", "--code", "Q9").refused(1))
                .contains("Q9");
        assertThat(run("tag", "DZ-TAK", "--quote", "ce qui n’y est pas", "--code", "P1.01")
                        .refused(1))
                .contains("ce qui n’y est pas");
        assertThat(run("tag", "DZ-TAK", "--quote", "178 430,70", "--code", "P1.01", "--stance", "nuance")
                        .refused(1))
                .contains("condition");
        assertThat(run("tag", "DZ-TAK", "--quote", "x", "--code", "P1", "--stance", "likes")
                        .refused(2))
                .contains("--stance", "likes");
        assertThat(run("undo").done().out()).as("nothing was tagged").contains("DZ-TAK");
    }

    @Test
    void searchFindsInEveryLanguage() {
        assertThat(run("search", "solidarite", "kabyle").done().out()).contains("DZ-TAK", "*solidarité*", "*kabyle*");
        assertThat(run("search", "البلديه").done().out()).contains("MR-MEL");
        assertThat(run("search", "plan climat").done().out()).contains("*plan*", "*climat*");
        assertThat(run("search", "xyzzy").refused(1)).contains("xyzzy");
        assertThat(run("search", "le", "--most", "1").done().lines()).hasSize(3);
    }

    @Test
    void aCaseIsShownWithReferencesDisagreementsAndWhatIsMissing() {
        String out = run("show", "mr-mel").done().out();
        assertThat(out)
                .startsWith("MR-MEL · Drinking water at Melgué\nEnglish\n")
                .contains(
                        "\nIdentity\n",
                        "    - Association des ressortissants de Melgué en France (ARMF)\n",
                        "Piped drinking-water system for the village.",
                        "[1, 2]",
                        "≠ ",
                        "\nMissing\n",
                        "\nTexts\n",
                        "[3] Action sheet, Baediam/Melgué. pS-Eau actions database. 2007. https://");
        assertThat(run("show", "mr-mel", "--lang", "fr").done().out()).contains("\nCe qui manque\n", "\nRéférences\n");
        assertThat(run("show", "nope").refused(1)).contains("nope");
    }

    @Test
    void casesAreComparedInEveryFormat() {
        assertThat(run("compare", "MR-MEL", "DZ-TAK").done().out()).contains("MR-MEL", "DZ-TAK");
        assertThat(run("compare", "MR-MEL", "DZ-TAK", "--format", "md").done().out())
                .contains("|", "MR-MEL");
        assertThat(run("compare", "MR-MEL", "DZ-TAK", "--format", "html").done().out())
                .startsWith("<!DOCTYPE html>");
        assertThat(run("compare", "MR-MEL", "DZ-TAK", "--format", "csv").done().out())
                .contains("MR-MEL,DZ-TAK");
        assertThat(run("compare", "MR-MEL", "DZ-TAK", "--format", "json").done().out())
                .startsWith("{");
        assertThat(run("compare", "MR-MEL", "DZ-TAK", "--differing").done().out())
                .hasSizeLessThan(
                        run("compare", "MR-MEL", "DZ-TAK", "--all").done().out().length());
        assertThat(run("compare", "MR-MEL").refused(1)).contains("two");
        assertThat(run("compare", "MR-MEL", "NOPE").refused(1)).contains("NOPE");
        assertThat(run("compare", "MR-MEL", "DZ-TAK", "--format", "docx").refused(2))
                .contains("docx");
    }

    @Test
    void tagsAreCountedByPrincipleAndCode() {
        assertThat(run("matrix").done().out()).contains("MR-MEL", "DZ-TAK", "P1");
        assertThat(run("matrix", "--by", "code", "--format", "csv").done().out())
                .contains("P1.01", "DZ-TAK");
        assertThat(run("matrix", "--format", "json").done().out()).startsWith("{");
        assertThat(run("matrix", "--by", "colour").refused(2)).contains("--by", "colour");
    }

    @Test
    void aPaperIsPrintedAndItsCodeLeadsBackToTheCase() throws IOException {
        Path file = home.resolve("guide.pdf");
        assertThat(run("paper", "guide", "--case", "mr-mel", "--out", file.toString())
                        .done()
                        .out())
                .contains("Question guide", file.toString());
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        String code;
        try (agraw.report.paper.Pages pages = new agraw.report.paper.Pages(file)) {
            code = pages.scanned(1);
        }
        assertThat(run("open-code", code).done().lines().getFirst()).isEqualTo("MR-MEL · Drinking water at Melgué");
        assertThat(run("open-code", code.replace("MR-MEL", "MR-XXX")).refused(1))
                .contains("MR-XXX");
        assertThat(run("open-code", "MR-MEL/B0000-0").refused(1)).contains("sign by sign");
        assertThat(run("paper", "poster", "--out", file.toString()).refused(2)).contains("poster");
        assertThat(run(
                                "paper",
                                "form",
                                "--lang",
                                "fr",
                                "--out",
                                home.resolve("formulaire.pdf").toString())
                        .done()
                        .out())
                .startsWith("Formulaire");
        assertThat(run("paper", "form", "--out", home.resolve("no/form.pdf").toString())
                        .refused(1))
                .contains("form.pdf");
    }

    @Test
    void whatIsMissingIsSaidOfACaseAndOfAll() {
        assertThat(run("missing", "mr-mel").done().out()).contains("MR-MEL", "What to ask", "% known");
        assertThat(run("missing").done().out()).contains("MR-MEL", "DZ-TAK", "of 2");
        assertThat(run("missing", "--format", "csv", "--lang", "fr").done().out())
                .contains("Quoi demander", "DZ-TAK");
        assertThat(run("missing", "NOPE").refused(1)).contains("NOPE");
    }

    @Test
    void needsStandBesideCapacities() {
        assertThat(run("needs", "MR-MEL").done().out()).contains("No capacity meets this need");
        assertThat(run("needs").done().out()).contains("MR-MEL", "DZ-TAK");
        assertThat(run("needs", "--format", "json").done().out()).startsWith("{");
        assertThat(run("needs", "NOPE").refused(1)).contains("NOPE");
    }

    @Test
    void criteriaAndScoresAreShown() {
        assertThat(run("criteria").refused(1)).contains("criterion");
        try (Workbench workbench =
                new Workbooks(new DataFolder(home.resolve("agraw")), Person.ofSystem()).open(workbook)) {
            Judging judging = Judging.of(workbench, Messages.in(Locale.ENGLISH));
            UUID id = Ids.next();
            Criteria.of(workbench, Messages.in(Locale.ENGLISH)).add(id, "Rooted in the village");
            judging.score(id, workbench.caseByKey("MR-MEL").id(), "Amina", 4);
        }
        assertThat(run("criteria").done().out())
                .contains("Rooted in the village", "Amina: 4", "no case before another");
        assertThat(run("criteria", "--list").done().lines().get(1)).matches("Rooted in the village +1 +1 +5");
        assertThat(run("criteria", "--format", "md").done().out()).contains("|", "MR-MEL");
    }
}
