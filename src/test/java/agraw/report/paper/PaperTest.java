package agraw.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseMaterial;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.Labels;
import agraw.model.Question;
import agraw.model.QuestionKind;
import agraw.model.Rank;
import agraw.words.Direction;
import agraw.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers as they come out of a printer. */
class PaperTest {
    private static final Head HEAD = new Head(
            "Form", "MA-ELEC", "Light for the village", new Stamp("agraw:MA-ELEC:7K2Q:form", "MA-ELEC/B7K2Q-X"));
    private static final Voice ENGLISH = voice(Locale.ENGLISH, "en", Direction.LEFT_TO_RIGHT);
    private static final Voice ARABIC = voice(Messages.MIRRORED, "ar", Direction.RIGHT_TO_LEFT);

    @TempDir
    Path folder;

    private static Voice voice(Locale words, String language, Direction direction) {
        return new Voice(Messages.in(words), language, direction, (_, fact) -> fact.value());
    }

    private Pages printed(Document document) throws IOException {
        Path file = folder.resolve("paper.pdf");
        assertThat(new Pdf().write(List.of(() -> document), file, _ -> {}, () -> false))
                .isTrue();
        return new Pages(file);
    }

    @Test
    void aBlankFormAsksEveryFieldOnNumberedPagesOfA4() throws IOException {
        try (Pages pages = printed(Forms.blank(ENGLISH, HEAD, Templates.FORM))) {
            assertThat(pages.words())
                    .contains("Identity", "Name of the group", "Help for name.", "Members", "Setting", "Actions")
                    .contains("Rural", "Urban", "Unknown", "Not asked", "Sector", "When it was")
                    .contains("Seen", "Told", "Published", "Estimated", "Who:")
                    .contains("MA-ELEC", "Light for the village", "MA-ELEC/B7K2Q-X")
                    .doesNotContain("Asked no more");
            for (int page = 1; page <= pages.count(); page++) {
                assertThat(pages.foot(page)).isEqualTo("Page " + page + " of " + pages.count());
                assertThat(pages.size(page).getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
                assertThat(pages.size(page).getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
                assertThat(pages.coloured(page)).isZero();
                assertThat(pages.scanned(page)).isEqualTo("agraw:MA-ELEC:7K2Q:form");
            }
            assertThat(pages.fontsElsewhere()).isEmpty();
        }
    }

    @Test
    void aConditionNamesTheFieldAndWhatIsNeededIsMarked() throws IOException {
        try (Pages pages = printed(Forms.blank(ENGLISH, HEAD, Templates.FORM))) {
            assertThat(pages.words()).containsSubsequence("A pump *", "Only if: “Setting” = “Rural”", "Yes", "No");
        }
    }

    @Test
    void aFormOfNoCaseHasALineForItsNameAndNoCode() throws IOException {
        try (Pages pages = printed(Forms.blank(ENGLISH, new Head("Form", null, "", null), Templates.FORM))) {
            assertThat(pages.scanned(1)).isEmpty();
            assertThat(pages.words(1)).startsWith("Form Case");
        }
    }

    @Test
    void aFilledFormSaysWhatIsKnownByWhomAndWhatDisagrees() throws IOException {
        Fact item = Templates.fact(Templates.ACTIONS, null, "A generator was bought.");
        CaseMaterial material = Templates.material(
                Templates.fact(Templates.NAME, null, "Amis du village <b> & Cie"),
                Templates.fact(
                        Templates.MEMBERS,
                        null,
                        "40",
                        "treasurer",
                        true,
                        List.of(Templates.UNNUMBERED.id(), Templates.BOOK.id()),
                        Templates.BOOK.id() + "=p. 12"),
                Templates.fact(Templates.MEMBERS, null, "55", "teacher", false, List.of(), null),
                item,
                Templates.fact(Templates.SECTOR, item.id(), "energy"),
                Templates.fact(Templates.OLD, null, "Still known"));
        try (Pages pages = printed(Forms.filled(ENGLISH, HEAD, Templates.FORM, material))) {
            assertThat(pages.words())
                    .contains("Amis du village <b> & Cie")
                    .containsSubsequence("2 values disagree", "40", "55")
                    .contains("Preferred", "It was counted at the assembly")
                    .contains("As of 2009", "Told", "treasurer", "teacher", "Migrant", "[3 p. 12, 4]")
                    .contains("A generator was bought.", "energy", "Still known")
                    .containsSubsequence("Setting", "Rural", "Not asked")
                    .contains("To be asked: Who began it?")
                    .containsSubsequence("References", "[3]", "A book about light.", "[4]", "A leaf without a number.");
            assertThat(pages.coloured(1)).isZero();
        }
    }

    @Test
    void aGuideAsksWhatIsMissingAndWhatTheCodebookAsks() throws IOException {
        UUID principle = UUID.randomUUID();
        Code code = new Code(
                principle,
                null,
                "P1",
                Labels.english("Many roles"),
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                null,
                null,
                Rank.of(1),
                false);
        List<Question> questions = List.of(
                new Question(
                        UUID.randomUUID(), principle, QuestionKind.FIELD, Labels.english("Who decides?"), Rank.of(1)),
                new Question(
                        UUID.randomUUID(),
                        principle,
                        QuestionKind.PLENARY,
                        Labels.english("In the hall?"),
                        Rank.of(2)));
        CaseMaterial material = Templates.material(
                Templates.fact(Templates.NAME, null, "Friends"), Templates.fact(Templates.SETTING, null, "not_asked"));
        Codebook codebook = new Codebook(List.of(code), List.of());
        try (Pages pages = printed(Guide.of(ENGLISH, HEAD, Templates.FORM, codebook, questions, material))) {
            assertThat(pages.words())
                    .contains("Who began it?", "Where is the archive?")
                    .contains("Members", "Help for members.", "Setting", "Rural")
                    .containsSubsequence("P1 · Many roles", "Who decides?")
                    .doesNotContain("In the hall?", "Name of the group", "Asked no more");
        }
    }

    @Test
    void aConsentSheetTellsAndAsksSeveralPeopleByRole() throws IOException {
        try (Pages pages = printed(ConsentSheet.of(ENGLISH, HEAD))) {
            assertThat(pages.words(1))
                    .contains("free to say no", "change your mind", "Person 1", "Person 2", "Role (not the name)")
                    .contains("Notes are taken", "Words are quoted", "Photos", "Recording of the voice", "Being named")
                    .contains("by word of mouth", "in writing", "by pictures", "Signature or thumb mark", "Date");
            assertThat(pages.count()).isEqualTo(2);
        }
    }

    @Test
    void anArabicFormRunsFromRightToLeftWithItsWordsInOrder() throws IOException {
        Head head = new Head("استمارة", "MA-ELEC", "الكهرباء في القرية", HEAD.stamp());
        CaseMaterial material = Templates.material(
                Templates.fact(Templates.NAME, null, "جمعية تالوين للتنمية"),
                Templates.fact(Templates.STORY, null, "Begun in 1986 (by three families)."));
        try (Pages pages = printed(Forms.filled(ARABIC, head, Templates.FORM, material))) {
            assertThat(pages.words(1))
                    .contains("اسم الجمعية", "جمعية تالوين للتنمية", "عدد الأعضاء", "الكهرباء في القرية")
                    .contains("Begun in 1986 (by three families).");
            Pages.Reach label = pages.reach(1, "عدد الأعضاء");
            assertThat(label.right()).isGreaterThan(0.9);
            assertThat(label.left()).isGreaterThan(0.6);
            assertThat(pages.reach(1, "MA-ELEC/B7K2Q-X").right()).isLessThan(0.3);
            assertThat(pages.scanned(1)).isEqualTo("agraw:MA-ELEC:7K2Q:form");
            assertThat(pages.coloured(1)).isZero();
        }
    }

    @Test
    void anArabicValueStandsWholeInAnEnglishForm() throws IOException {
        String value = "أسسها المهاجرون (سنة 1986) في تارودانت";
        CaseMaterial material = Templates.material(Templates.fact(Templates.NAME, null, value));
        try (Pages pages = printed(Forms.filled(ENGLISH, HEAD, Templates.FORM, material))) {
            assertThat(pages.words(1)).contains("أسسها المهاجرون", "في تارودانت", "1986");
            assertThat(pages.reach(1, "Name of the group").left()).isLessThan(0.1);
        }
    }

    @Test
    void signsThatNoPaperTakesAreLeftOut() throws IOException {
        CaseMaterial material =
                Templates.material(Templates.fact(Templates.NAME, null, "one\u0001 \u2068two\u2069\u200f three\ufffe"));
        try (Pages pages = printed(Forms.filled(ENGLISH, HEAD, Templates.FORM, material))) {
            assertThat(pages.words(1)).contains("one two three");
        }
    }

    @Test
    void severalPapersCountTheirOwnPagesAndCanBeStopped() throws IOException {
        Path file = folder.resolve("several.pdf");
        Document sheet = ConsentSheet.of(ENGLISH, HEAD);
        List<Supplier<Document>> papers = List.of(() -> sheet, () -> sheet, () -> sheet);
        List<Long> heard = new ArrayList<>();
        assertThat(new Pdf().write(papers, file, heard::add, () -> false)).isTrue();
        assertThat(heard).containsExactly(1L, 2L, 3L);
        try (Pages pages = new Pages(file)) {
            assertThat(pages.count()).isEqualTo(6);
            assertThat(pages.foot(5)).isEqualTo("Page 1 of 2");
            assertThat(pages.fontsElsewhere()).isEmpty();
        }
        assertThat(new Pdf().write(papers, file, _ -> {}, () -> true)).isFalse();
    }
}
