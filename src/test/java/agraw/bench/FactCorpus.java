package agraw.bench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Rank;
import agraw.model.Reference;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.store.Store;
import agraw.workbench.Content;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases with fifty facts each on the shipped template, twenty tags, and references for half of them; the same each time. */
final class FactCorpus {
    private static final int FACTS = 50;
    private static final int TAGS = 20;
    private static final List<Stance> STANCES = List.of(Stance.SUPPORTS, Stance.CHALLENGES, Stance.NUANCE);
    private static final String[] PLACES = {
        "Mali > Kayes",
        "Morocco > Souss-Massa > Taroudannt",
        "Senegal > Matam",
        "Tunisia > Médenine",
        "Algeria > Tizi Ouzou"
    };

    private final Random random = new Random(20_111_120);
    private final List<Form.Entry> entries;
    private final List<Code> codes;

    private FactCorpus(Workbench workbench) {
        this.entries = workbench
                .form()
                .entries()
                .filter(entry ->
                        entry.field().type() != FieldType.GROUP && entry.field().type() != FieldType.COMPUTED)
                .toList();
        this.codes = workbench.codebook().all();
    }

    /** The workbook of a size, made the first time. */
    static Path made(Size size) throws IOException {
        Path made = Path.of("target", "corpora", "facts-" + size + ".agraw");
        if (!Files.exists(made)) {
            Path fresh = Path.of("target", "corpora", "facts-" + size + ".making");
            Place.delete(fresh);
            Files.createDirectories(fresh.getParent());
            try (Store store = Store.create(fresh, Corpus.settings())) {
                new Content(store, "bench").load();
                new FactCorpus(new Workbench(store, "bench")).fill(store, size.cases);
            }
            Files.move(fresh, made);
        }
        return made;
    }

    private void fill(Store store, int cases) {
        for (int from = 0; from < cases; from += 50) {
            List<Edit> edits = new ArrayList<>();
            for (int index = from; index < Math.min(cases, from + 50); index++) {
                caseStudy(index).forEach(entity -> edits.add(Edit.Create.of(entity)));
            }
            store.commit(new Draft(Label.of("change.importCase", "corpus"), "bench", edits));
        }
    }

    private List<Entity> caseStudy(int index) {
        UUID id = UUID.randomUUID();
        List<Entity> made = new ArrayList<>();
        made.add(new CaseStudy(id, "C-" + index, "Water and school of village " + index, "fr", null, null));
        for (int fact = 0; fact < FACTS; fact++) {
            Form.Entry entry = entries.get(fact % entries.size());
            made.add(fact(id, entry, fact));
        }
        for (int tag = 0; tag < TAGS; tag++) {
            made.add(tag(id, codes.get(random.nextInt(codes.size()))));
        }
        if (index % 2 == 0) {
            made.add(Reference.of(UUID.randomUUID(), id, 1L, "A source"));
        }
        return made;
    }

    private Fact fact(UUID caseStudy, Form.Entry entry, int position) {
        String value = switch (entry.field().type()) {
            case DATE -> entry.field().key().equals("period_end") ? year(1995, 25) : year(1970, 35);
            case PLACE -> PLACES[random.nextInt(PLACES.length)];
            case INTEGER, DECIMAL, MONEY -> Integer.toString(random.nextInt(500));
            case YES_NO -> random.nextBoolean() ? "yes" : "no";
            case CHOICE, CHOICES ->
                entry.choices().get(random.nextInt(entry.choices().size())).key();
            default -> "Members of the association met the council about the road, " + random.nextInt(1000);
        };
        return new Fact(
                UUID.randomUUID(),
                caseStudy,
                entry.field().id(),
                null,
                null,
                value,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                Rank.of(position),
                null);
    }

    private String year(int first, int years) {
        return Integer.toString(first + random.nextInt(years));
    }

    private Tag tag(UUID caseStudy, Code code) {
        @Nullable Stance stance = random.nextInt(5) == 0 ? null : STANCES.get(random.nextInt(STANCES.size()));
        return new Tag(
                UUID.randomUUID(),
                code.id(),
                caseStudy,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                stance,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                "bench",
                Instant.ofEpochSecond(1_700_000_000L),
                null,
                null,
                false,
                false);
    }
}
