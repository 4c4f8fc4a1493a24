package agraw.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseMaterial;
import agraw.model.Choice;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Section;
import agraw.words.Direction;
import agraw.words.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All papers of a form with very long labels and lists of choices, in every direction: nothing leaves its page, nothing is lost. */
class LongPaperTest {
    private static final int CHOICES = 200;
    private static final int LONG = 300;

    /** The narrowest margin of the pages, in millimetres. */
    private static final double MARGIN = 13;

    private static final double INCH = 25.4;
    private static final String LATIN =
            filled("Combien de personnes du village participent aux assemblées (2004–2019) ? ");
    private static final String ARABIC = filled("كم عدد سكان القرية الذين يشاركون في اجتماعات الجماعة (2004–2019)؟ ");
    private static final Labels LABELS = Labels.of(Map.of("fr", LATIN, "ar", ARABIC));
    private static final Section SECTION = Section.of(UUID.randomUUID(), UUID.randomUUID(), "long", LABELS, Rank.of(0));
    private static final Form FORM = form();

    @TempDir
    Path folder;

    private static String filled(String words) {
        return words.repeat(LONG).substring(0, LONG).strip();
    }

    private static Form form() {
        List<Field> fields = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        @Nullable Field group = null;
        for (FieldType type : FieldType.values()) {
            boolean many = type == FieldType.GROUP || type == FieldType.MONEY;
            Field field = field(null, type, many, fields.size());
            fields.add(field);
            group = type == FieldType.GROUP ? field : group;
        }
        for (int part = 0; part < 7 && group != null; part++) {
            fields.add(field(group.id(), part == 2 ? FieldType.CHOICE : FieldType.TEXT, false, fields.size()));
        }
        for (Field field : fields) {
            if (field.type() == FieldType.CHOICES) {
                for (int number = 0; number < CHOICES; number++) {
                    choices.add(Choice.of(
                            UUID.randomUUID(),
                            field.id(),
                            "c" + number,
                            number == 7
                                    ? LABELS
                                    : Labels.of(Map.of("fr", "Choix" + number, "ar", "الخيار رقم " + number)),
                            Labels.NONE,
                            Rank.of(number)));
                }
            }
        }
        return new Form(List.of(SECTION), fields, choices);
    }

    private static Field field(@Nullable UUID group, FieldType type, boolean many, int number) {
        return Field.of(
                UUID.randomUUID(),
                SECTION.id(),
                group,
                "f" + number,
                LABELS,
                LABELS,
                type,
                many,
                null,
                Rank.of(number));
    }

    private static Stream<Document> papers() {
        Head head = new Head(
                "Formulaire",
                "MA-UNE-CLE-TRES-LONGUE-0123456789",
                LATIN,
                new Stamp(
                        "agraw:MA-UNE-CLE-TRES-LONGUE-0123456789:7K2Q:form",
                        "MA-UNE-CLE-TRES-LONGUE-0123456789/B7K2Q-X"));
        List<Fact> facts = FORM.entries()
                .map(entry ->
                        Templates.fact(entry.field(), null, entry.choices().isEmpty() ? ARABIC + LATIN : "c7"))
                .toList();
        CaseMaterial material = Templates.material(facts.toArray(Fact[]::new));
        Codebook none = new Codebook(List.of(), List.of());
        return Stream.of(
                        voice(Locale.ENGLISH, "en", Direction.LEFT_TO_RIGHT),
                        voice(Locale.FRENCH, "fr", Direction.LEFT_TO_RIGHT),
                        voice(Locale.FRENCH, "ar", Direction.RIGHT_TO_LEFT))
                .flatMap(voice -> Stream.of(
                        Forms.blank(voice, head, FORM),
                        Forms.filled(voice, head, FORM, material),
                        Guide.of(voice, head, FORM, none, List.of(), null),
                        ConsentSheet.of(voice, head)));
    }

    private static Voice voice(Locale words, String language, Direction direction) {
        return new Voice(Messages.in(words), language, direction, (_, fact) -> fact.value());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageIsNumberedScannedBackAndHoldsItsInk(Document paper) throws IOException {
        Path file = folder.resolve("paper.pdf");
        new Pdf().write(List.of(() -> paper), file, _ -> {}, () -> false);
        try (Pages pages = new Pages(file)) {
            for (int page = 1; page <= pages.count(); page++) {
                assertThat(pages.size(page).getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
                assertThat(pages.foot(page)).contains(page + " ").endsWith(" " + pages.count());
                BufferedImage picture = pages.picture(page);
                assertThat(Pages.scanned(picture)).startsWith("agraw:MA-UNE-CLE-TRES-LONGUE-0123456789");
                assertThat(Pages.coloured(picture)).isZero();
                double dots = picture.getWidth() / (PDRectangle.A4.getWidth() / 72 * INCH);
                assertThat(inked(picture, 0, (int) (MARGIN * dots)))
                        .as("left margin of page " + page)
                        .isFalse();
                assertThat(inked(picture, picture.getWidth() - (int) (MARGIN * dots), picture.getWidth()))
                        .as("right margin of page " + page)
                        .isFalse();
                assertThat(bodyInked(picture)).as("page %s is not empty", page).isTrue();
            }
            boolean asks = paper.body().contains("Choix0") && paper.body().contains("class=\"long-choice\"");
            String words = asks ? pages.words() : "";
            for (int number = 0; asks && number < CHOICES; number++) {
                assertThat(words).contains(number == 7 ? LATIN.substring(0, 40) : "Choix" + number);
            }
        }
    }

    private static boolean inked(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(x -> IntStream.range(0, picture.getHeight()).anyMatch(y -> isInk(picture, x, y)));
    }

    private static boolean bodyInked(BufferedImage picture) {
        int height = picture.getHeight();
        return IntStream.range(height * 33 / 297 + 4, height * 280 / 297)
                .anyMatch(y -> IntStream.range(0, picture.getWidth()).anyMatch(x -> isInk(picture, x, y)));
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 255) < 128;
    }
}
