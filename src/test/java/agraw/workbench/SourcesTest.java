package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Ids;
import agraw.model.Pairs;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final String FILE = """
        TY  - BOOK
        AU  - Benali, Fatima
        TI  - Water in the Souss
        PY  - 2009
        SN  - 978-2-07-036822-8
        ER  -
        TY  - ELEC
        TI  - An association
        UR  - https://example.org/a/
        ER  -
        TY  - BOOK
        TI  - Water, in the SOUSS!
        PY  - 2009
        ER  -
        """;

    @TempDir
    Path folder;

    private Store store;
    private Workbench workbench;
    private Sources sources;
    private Casework casework;
    private UUID caseStudy;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        store = Store.create(folder.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "A test"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina")
                .importFiles(
                        List.of(Path.of("case-studies", "MA-ELEC.json"), Path.of("case-studies", "MR-MEL.json")),
                        (_, _) -> {},
                        () -> false);
        workbench = new Workbench(store, "Amina");
        caseStudy = workbench.caseByKey("MA-ELEC").id();
        sources = Sources.of(workbench, Locale.ENGLISH);
        casework = new Casework(store, "Amina");
        file = Files.writeString(folder.resolve("list.ris"), FILE);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private CaseMaterial material() {
        return casework.material(caseStudy).orElseThrow();
    }

    private Reference add(String title) {
        UUID id = Ids.next();
        casework.addReference(id, caseStudy, title);
        return material().reference(id).orElseThrow();
    }

    private Reference said(Reference reference, String property, String words) {
        casework.setReference(reference.id(), property, words);
        return material().reference(reference.id()).orElseThrow();
    }

    @Test
    void aPreviewSaysWhatIsNewAndWhatSeemsToBeThereAndWhyAndChangesNothing() {
        Reference there = said(add("Another title"), "address", "http://www.EXAMPLE.org/other");
        said(there, "address", "http://www.example.org/a");
        CaseMaterial before = material();
        Sources.Preview preview = sources.preview(caseStudy, file);
        assertThat(preview.file()).isEqualTo("list.ris");
        assertThat(preview.lines()).hasSize(3);
        assertThat(preview.lines().getFirst().twin()).isEmpty();
        assertThat(preview.lines().get(1).twin()).hasValueSatisfying(twin -> {
            assertThat(twin.first().id()).isEqualTo(there.id());
            assertThat(twin.reason()).isEqualTo(Twins.Reason.ADDRESS);
        });
        assertThat(preview.lines().get(2).twin())
                .as("one further up in the file")
                .hasValueSatisfying(twin -> {
                    assertThat(twin.first())
                            .isEqualTo(preview.lines().getFirst().reference());
                    assertThat(twin.reason()).isEqualTo(Twins.Reason.TITLE);
                });
        assertThat(preview.fresh()).extracting(Reference::title).containsExactly("Water in the Souss");
        assertThat(material()).isEqualTo(before);
    }

    @Test
    void chosenReferencesAreTakenUnderTheNextNumbersAsOneStep() {
        int before = material().references().size();
        Sources.Preview preview = sources.preview(caseStudy, file);
        assertThat(sources.take(caseStudy, preview.fresh())).isPresent();
        List<Reference> after = material().references();
        assertThat(after).hasSize(before + 2);
        assertThat(after)
                .extracting(Reference::number)
                .as("the next numbers")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, before + 2L).boxed().toList());
        assertThat(after.get(before).kind()).isEqualTo(ReferenceKind.BOOK);
        assertThat(sources.take(caseStudy, preview.fresh()))
                .as("what was taken is not taken again")
                .isEmpty();
        workbench.undo();
        assertThat(material().references()).hasSize(before);
    }

    @Test
    void aSecondImportOfAFileChangesNothing() {
        sources.take(caseStudy, sources.preview(caseStudy, file).fresh());
        CaseMaterial before = material();
        List<Reference> fresh = sources.preview(caseStudy, file).fresh();
        assertThat(fresh).isEmpty();
        assertThat(sources.take(caseStudy, fresh)).isEmpty();
        assertThat(material()).isEqualTo(before);
    }

    @Test
    void anExportIsRecognisedWhole() {
        for (SourceFormat format : SourceFormat.values()) {
            Path out = folder.resolve("out." + format.ending());
            int written = sources.export(List.of(caseStudy), format, out);
            assertThat(written).isEqualTo(material().references().size());
            assertThat(sources.preview(caseStudy, out).fresh())
                    .as(format.name())
                    .isEmpty();
            assertThat(sources.preview(caseStudy, out).lines()).hasSize(written);
        }
        UUID other = workbench.caseByKey("MR-MEL").id();
        int all = sources.export(List.of(caseStudy, other), SourceFormat.RIS, folder.resolve("all.ris"));
        assertThat(all)
                .isEqualTo(sources.all().size())
                .isGreaterThan(material().references().size());
    }

    @Test
    void duplicatesAreFoundByCodeAddressAndTitleWithinACase() {
        said(said(add("One"), "code", "ISBN 2-07-036822-X"), "kind", "book");
        said(add("Two"), "code", "978-2-07-036822-8");
        said(add("Three"), "code", "10.1234/ABC");
        said(add("Four"), "address", "https://doi.org/10.1234/abc");
        add("Élection à Médenine");
        add("election a MEDENINE.");
        assertThat(sources.duplicates())
                .filteredOn(pair -> pair.first().title().length() < 30)
                .extracting(pair -> pair.first().title() + " " + pair.second().title() + " " + pair.reason())
                .contains("One Two CODE", "Three Four CODE", "Élection à Médenine election a MEDENINE. TITLE");
    }

    @Test
    void chaptersOfOneBookAreNotDuplicates() {
        said(said(add("Chapter one"), "code", "978-2-07-036822-8"), "kind", "chapter");
        said(said(add("Chapter two"), "code", "978-2-07-036822-8"), "kind", "chapter");
        assertThat(sources.duplicates())
                .extracting(pair -> pair.first().title())
                .doesNotContain("Chapter one");
    }

    @Test
    void mergingMovesFactsTagsAndPagesToTheOneThatStaysAndCanBeUndone() {
        Reference kept = add("Kept");
        Reference gone = said(said(add("Gone"), "publisher", "A press"), "note", "A note.");
        Fact cited = material().facts().getFirst();
        Fact both = material().facts().get(1);
        sources.cite(cited.id(), gone.id(), true);
        sources.locate(cited.id(), gone.id(), "p. 12");
        sources.cite(both.id(), kept.id(), true);
        sources.cite(both.id(), gone.id(), true);
        sources.locate(both.id(), kept.id(), "p. 1");
        sources.locate(both.id(), gone.id(), "p. 2");
        Tag tag = material().tags().getFirst();
        new Tagging(store, "Amina").setCites(tag.id(), List.of(gone.id()));
        Memos memos = new Memos(store, "Amina", "en");
        memos.write(memos.begin(memos.about(gone.id())), "", "Ask the printer");
        CaseMaterial before = material();

        assertThat(sources.merge(kept.id(), gone.id())).isPresent();

        assertThat(material().reference(gone.id())).isEmpty();
        Reference merged = material().reference(kept.id()).orElseThrow();
        assertThat(merged.title()).isEqualTo("Kept");
        assertThat(merged.number()).isEqualTo(kept.number());
        assertThat(merged.publisher()).as("what only the other said").isEqualTo("A press");
        assertThat(fact(cited).cites()).contains(kept.id()).doesNotContain(gone.id());
        assertThat(Pairs.parse(fact(cited).locators())).containsEntry(kept.id().toString(), "p. 12");
        assertThat(fact(both).cites()).containsOnlyOnce(kept.id());
        assertThat(Pairs.parse(fact(both).locators())).containsEntry(kept.id().toString(), "p. 1; p. 2");
        assertThat(material().tags().getFirst().cites()).containsExactly(kept.id());
        assertThat(memos.all())
                .filteredOn(line -> line.content().equals("Ask the printer"))
                .singleElement()
                .extracting(line -> line.about().orElseThrow().id())
                .isEqualTo(kept.id());
        assertThat(store.check()).isEmpty();

        workbench.undo();
        assertThat(material()).isEqualTo(before);
    }

    private Fact fact(Fact before) {
        return material().facts().stream()
                .filter(fact -> fact.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void referencesOfTwoCasesAreNotMerged() {
        UUID other = Ids.next();
        casework.addReference(other, workbench.caseByKey("MR-MEL").id(), "Elsewhere");
        UUID here = material().references().getFirst().id();
        assertThatThrownBy(() -> sources.merge(here, other)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sources.merge(here, here)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFactSaysWhereInAReferenceItStandsUntilItNoLongerCitesIt() {
        Reference reference = add("A report");
        Fact fact = material().facts().getFirst();
        sources.cite(fact.id(), reference.id(), true);
        assertThat(sources.cite(fact.id(), reference.id(), true))
                .as("it is cited already")
                .isEmpty();
        sources.locate(fact.id(), reference.id(), " p. 12\n");
        assertThat(Citation.places(material().references(), fact(fact)))
                .contains("[" + reference.number() + ", p. 12]");
        assertThat(sources.locate(fact.id(), reference.id(), "p. 12")).isEmpty();
        sources.cite(fact.id(), reference.id(), false);
        assertThat(fact(fact).cites()).doesNotContain(reference.id());
        assertThat(Citation.saysPlaces(fact(fact))).isFalse();
        workbench.undo();
        assertThat(Citation.saysPlaces(fact(fact)))
                .as("undo brings the page back")
                .isTrue();
        sources.locate(fact.id(), reference.id(), "");
        assertThat(Citation.saysPlaces(fact(fact))).isFalse();
    }

    @Test
    void aDuplicatedCaseKeepsThePagesOfItsOwnReferences() {
        Fact fact = material().facts().stream()
                .filter(found -> !found.cites().isEmpty())
                .findFirst()
                .orElseThrow();
        sources.locate(fact.id(), fact.cites().getFirst(), "p. 12");
        UUID copy = new Library(store, "Amina").duplicate(caseStudy, "A copy").id();
        CaseMaterial copied = casework.material(copy).orElseThrow();
        assertThat(copied.facts())
                .filteredOn(Citation::saysPlaces)
                .singleElement()
                .satisfies(found ->
                        assertThat(Citation.places(copied.references(), found)).contains(", p. 12]"));
    }

    @Test
    void aCitationIsOneParagraphWithWhatIsKnown() {
        Messages english = Messages.in(Locale.ENGLISH);
        Reference reference = add("What is to be done?");
        assertThat(Citation.whole(english, reference)).isEqualTo("What is to be done?");
        said(reference, "author", "Benali, Fatima; Sow, Awa");
        said(reference, "published", "2009");
        said(reference, "container", "Journal of Arid Lands");
        said(reference, "volume", "12");
        said(reference, "issue", "3");
        reference = said(reference, "pages", "45-67");
        assertThat(Citation.whole(english, reference))
                .isEqualTo("Benali, Fatima & Sow, Awa (2009). What is to be done? Journal of Arid Lands, 12(3), p."
                        + " 45-67.");
        assertThat(Citation.numbered(reference, null)).isEqualTo("[" + reference.number() + "]");
    }

    @Test
    void everyPropertyOfAReferenceCanBeSaid() {
        Reference reference = add("A report");
        for (String property : List.of("container", "volume", "issue", "pages", "place", "code", "seen")) {
            reference = said(reference, property, "x");
        }
        reference = said(reference, "kind", "report");
        assertThat(reference.kind()).isEqualTo(ReferenceKind.REPORT);
        assertThat(reference.place()).isEqualTo("x");
        assertThat(said(reference, "kind", "").kind()).isNull();
    }
}
