package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.model.Attachment;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Refusal;
import agraw.model.Statement;
import agraw.model.StatementKind;
import agraw.model.StatementStatus;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.store.query.BelongingsQuery;
import agraw.store.query.CaseQuery;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path temporary;

    private Store store;
    private Library library;

    @BeforeEach
    void open() {
        store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        library = new Library(store, "Amina");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void thePublishedCasesAreThereWithTheirTypesAndCounts() {
        Cases cases = cases();
        assertThat(cases.rows()).hasSize(14);
        assertThat(cases.topics().codebook().principles()).hasSize(6);
        assertThat(cases.rows().stream()
                        .mapToLong(row -> row.count(Topic.About.TAGS))
                        .sum())
                .isEqualTo(83);
        CaseRow electricity = row("MA-ELEC");
        Topic type = cases.topics().find("association_type_now").orElseThrow();
        assertThat(cases.shown().words(new Topic.Own(Topic.About.COUNTRY), electricity))
                .isEqualTo("Morocco");
        assertThat(cases.shown().words(type, electricity)).isEqualTo("T3 Professional broker");
        assertThat(cases.shown().words(new Topic.Own(Topic.About.PERIOD), electricity))
                .isEqualTo("1986–2006");
        assertThat(electricity.count(Topic.About.TEXTS)).isEqualTo(1);
        assertThat(electricity.count(Topic.About.MISSING)).isEqualTo(4);
    }

    private Cases cases() {
        try (Finding finding = new Finding(store)) {
            return finding.cases(Messages.in(Locale.ENGLISH));
        }
    }

    @Test
    void aNewCaseIsOneStepAndItsKeyIsItsOwn() {
        CaseStudy made = library.create(" SN-1 ", "Fouta", "fr");
        assertThat(row("SN-1").study()).isEqualTo(made);
        for (String taken : List.of("sn-1", "MA-ELEC", "  ")) {
            assertThatThrownBy(() -> library.create(taken, "Again", "fr"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.ValueRefused.class));
        }
        store.undo("Amina");
        assertThat(cases().rows()).hasSize(14);
    }

    @Test
    void aDoubleHasAllOfTheCaseAndSharesNothingWithIt() {
        UUID original = row("MR-MEL").study().id();
        attach(material(original).texts().getFirst().id());
        CaseStudy copy = library.duplicate(original, "Melgué (copy)");
        assertThat(copy.key()).isEqualTo("MR-MEL-2");
        List<Entity> one = all(original);
        List<Entity> other = all(copy.id());
        assertThat(other).hasSameSizeAs(one);
        assertThat(ids(other)).doesNotContainAnyElementsOf(ids(one));
        CaseMaterial doubled = material(copy.id());
        assertThat(doubled.caseStudy()).isEqualTo(copy);
        assertThat(doubled.facts().stream().map(Fact::value))
                .isEqualTo(material(original).facts().stream().map(Fact::value).toList());
        assertThat(ids(other)).containsAll(pointedAt(other));
        assertThat(library.duplicate(original, "Again").key()).isEqualTo("MR-MEL-3");
    }

    @Test
    void whatIsDeletedLeavesNothingBehindAndComesBackWhole() {
        List<UUID> cases =
                List.of(row("MR-MEL").study().id(), row("MA-ELEC").study().id());
        Tag carrying = material(cases.getFirst()).tags().getFirst();
        Statement statement = statement(carrying.id());
        List<CaseMaterial> before = materials(cases);
        List<Entity> everything = cases.stream().flatMap(id -> all(id).stream()).toList();
        library.delete(cases);
        assertThat(cases().rows()).hasSize(12);
        assertThat(cases.stream().flatMap(id -> all(id).stream())).isEmpty();
        assertThat(store.<List<Paragraph>>read(reader -> reader.all(Paragraph.class)).stream()
                        .map(Paragraph::text))
                .doesNotContainAnyElementsOf(ids(everything));
        assertThat(find(statement).tags()).isEmpty();
        store.undo("Amina");
        assertThat(materials(cases)).isEqualTo(before);
        assertThat(find(statement)).isEqualTo(statement);
    }

    private CaseRow row(String key) {
        return cases().rows().stream()
                .filter(row -> row.study().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private CaseMaterial material(UUID id) {
        return materials(List.of(id)).getFirst();
    }

    private List<CaseMaterial> materials(List<UUID> ids) {
        return store.read(reader -> CaseQuery.materials(reader, ids));
    }

    private List<Entity> all(UUID id) {
        return store.read(reader -> BelongingsQuery.of(reader, List.of(id)));
    }

    private static Set<UUID> ids(List<? extends Entity> entities) {
        return entities.stream().map(Entity::id).collect(Collectors.toSet());
    }

    /** What the things of a case point at within it. */
    private static Set<UUID> pointedAt(List<Entity> all) {
        return all.stream()
                .<UUID>mapMulti((entity, into) -> {
                    switch (entity) {
                        case Fact fact -> {
                            into.accept(fact.caseStudy());
                            fact.cites().forEach(into);
                        }
                        case Text text -> into.accept(Objects.requireNonNull(text.caseStudy()));
                        case Paragraph paragraph -> into.accept(paragraph.text());
                        case Tag tag -> {
                            into.accept(Objects.requireNonNull(tag.caseStudy()));
                            if (tag.text() != null) {
                                into.accept(tag.text());
                                into.accept(Objects.requireNonNull(tag.startParagraph()));
                                into.accept(Objects.requireNonNull(tag.endParagraph()));
                            }
                        }
                        case Attachment attachment -> into.accept(attachment.owner());
                        default -> {}
                    }
                })
                .collect(Collectors.toSet());
    }

    private void attach(UUID owner) {
        commit(new Attachment(
                Ids.next(),
                "ab".repeat(32),
                "map.png",
                "image/png",
                7,
                owner,
                null,
                null,
                null,
                "a",
                null,
                null,
                null,
                null));
    }

    private Statement statement(UUID tag) {
        Statement statement = new Statement(
                Ids.next(),
                StatementKind.CONCLUSION,
                null,
                null,
                "Water first",
                "en",
                StatementStatus.DRAFT,
                null,
                List.of(tag),
                "a");
        commit(statement);
        return statement;
    }

    private Statement find(Statement statement) {
        return store.read(reader -> reader.get(Statement.class, statement.id()));
    }

    private void commit(Entity entity) {
        store.commit(new agraw.change.Draft(
                agraw.change.Label.of("change.loadContent"), "Amina", List.of(agraw.change.Edit.Create.of(entity))));
    }
}
