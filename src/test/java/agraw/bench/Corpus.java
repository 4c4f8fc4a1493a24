package agraw.bench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Labels;
import agraw.model.Paragraph;
import agraw.model.Rank;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Settings;
import agraw.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a workbook of a size, the same each time: texts in French, English and Arabic, about 30 codes in three levels, tags spread
 * over the texts with a few codes much used, as in practice.
 */
public final class Corpus {
    private static final int PARAGRAPHS = 12;
    private static final String[][] WORDS = {
        ("le la des une association migrants village eau école coopérative commune conseil habitants projet argent"
                        + " années femmes jeunes réunion décision ensemble accord région programme électricité")
                .split(" "),
        ("the of and association migrants village water school cooperative commune council residents project money"
                        + " years women young meeting decision together agreement region programme electricity")
                .split(" "),
        ("في من على الجمعية المهاجرون القرية الماء المدرسة التعاونية الجماعة المجلس السكان المشروع المال السنوات"
                        + " النساء الشباب الاجتماع القرار معا الاتفاق الجهة البرنامج الكهرباء")
                .split(" ")
    };
    private static final String[] LANGUAGES = {"fr", "en", "ar"};

    private final Size size;
    private final Random random = new Random(20_111_120);
    private final List<UUID> leaves = new ArrayList<>();

    private Corpus(Size size) {
        this.size = size;
    }

    /** Makes the workbook in a folder that is not there yet. */
    public static void make(Size size, Path folder) {
        try (Store store = Store.create(folder, settings())) {
            new Corpus(size).fill(store);
        }
    }

    static Settings settings() {
        return Settings.of(new UUID(1, 1), "bench");
    }

    private void fill(Store store) {
        List<UUID> cases = new ArrayList<>();
        List<Entity> first = new ArrayList<>(codes());
        for (int i = 0; i < size.cases; i++) {
            UUID id = id();
            cases.add(id);
            first.add(new CaseStudy(id, "C-" + i, "Case " + i, LANGUAGES[i % 3], null, null));
        }
        commit(store, first);
        int perText = size.tags / size.texts;
        for (int i = 0; i < size.texts; i++) {
            commit(store, text(i, cases.get(i % cases.size()), perText));
        }
    }

    /** Three levels: 5 principles, 2 groups each, 2 codes in each group, and 1 more below the first. */
    private List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        for (int p = 1; p <= 5; p++) {
            UUID principle = code(codes, null, "P" + p);
            for (int g = 1; g <= 2; g++) {
                UUID group = code(codes, principle, "P" + p + "." + g);
                for (int c = 1; c <= 2; c++) {
                    leaves.add(code(codes, group, "P" + p + "." + g + "." + c));
                }
            }
        }
        return codes;
    }

    private UUID code(List<Code> codes, @Nullable UUID parent, String key) {
        UUID id = id();
        Labels none = Labels.NONE;
        codes.add(new Code(
                id,
                parent,
                key,
                Labels.english(key),
                none,
                none,
                none,
                null,
                null,
                null,
                Rank.of(codes.size()),
                false));
        return id;
    }

    private List<Entity> text(int index, UUID caseStudy, int tags) {
        int language = index % 3;
        UUID text = id();
        List<Entity> made = new ArrayList<>();
        made.add(new Text(
                text, caseStudy, null, TextKind.DISCUSSION, "Text " + index, LANGUAGES[language], Rank.of(index)));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(Paragraph.of(id(), text, sentence(language), Rank.of(i)));
        }
        made.addAll(paragraphs);
        for (int i = 0; i < tags; i++) {
            made.add(tag(caseStudy, paragraphs.get(random.nextInt(PARAGRAPHS))));
        }
        return made;
    }

    /** Drafts of one tag each, on passages of a corpus that was made before. */
    static Draft oneTag(UUID code, Paragraph paragraph, UUID caseStudy) {
        Tag tag = tag(UUID.randomUUID(), code, caseStudy, paragraph, 10, 60, Stance.SUPPORTS);
        return new Draft(Label.of("change.tagPassage", "P1"), "bench", List.of(Edit.Create.of(tag)));
    }

    /** A few codes are used much: the square of an even number picks them. */
    private Tag tag(UUID caseStudy, Paragraph paragraph) {
        double even = random.nextDouble();
        UUID code = leaves.get((int) (even * even * leaves.size()));
        int start = random.nextInt(paragraph.content().length() / 2);
        int end = start + 10 + random.nextInt(60);
        Stance[] stances = Stance.values();
        Stance stance = random.nextInt(10) == 0 ? null : stances[random.nextInt(stances.length)];
        return tag(id(), code, caseStudy, paragraph, start, end, stance);
    }

    static Tag tag(
            UUID id, UUID code, UUID caseStudy, Paragraph paragraph, int start, int end, @Nullable Stance stance) {
        return new Tag(
                id,
                code,
                caseStudy,
                paragraph.text(),
                paragraph.id(),
                (long) start,
                paragraph.id(),
                (long) end,
                null,
                Feature.PRESENT,
                stance,
                null,
                null,
                null,
                null,
                Evidence.PLENARY,
                null,
                List.of(),
                paragraph.content().substring(start, end),
                "bench",
                Instant.ofEpochSecond(1_700_000_000L),
                null,
                null,
                false,
                false);
    }

    private String sentence(int language) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 320) {
            String[] some = WORDS[language];
            words.append(some[random.nextInt(some.length)]).append(' ');
        }
        return words.toString().strip();
    }

    private UUID id() {
        long high = (random.nextLong() & ~0xF000L) | 0x7000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static void commit(Store store, List<? extends Entity> made) {
        store.commit(new Draft(
                Label.of("change.importCase", "corpus"),
                "bench",
                made.stream().<Edit>map(Edit.Create::of).toList()));
    }
}
