package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.model.Attachment;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Statement;
import agraw.model.StatementKind;
import agraw.model.StatementStatus;
import agraw.model.Tag;
import agraw.model.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is removed, nothing is left that points at it, and undo brings back all of it. */
class RemovalTest {
    @TempDir
    Path temporary;

    private TextFixture fixture;
    private Casework casework;

    @BeforeEach
    void open() {
        fixture = new TextFixture(temporary);
        casework = new Casework(fixture.store, "Amina");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFactGoesWithItsFilesAndTheStatementsLetGoOfItsTags() throws IOException {
        Fact fact = fact();
        Tag tag = fixture.coding().tagFact(fact.id(), fixture.code("P1"), null, null);
        Statement statement = statementOn(tag);
        attach(fact.id());
        attach(tag.id());
        casework.removeFact(fact.id());
        assertThat(fixture.read(Statement.class, statement.id()).tags()).isEmpty();
        nothingPointsAtWhatIsGoneAndUndoBringsItBack(statement);
    }

    @Test
    void aTextGoesWithTheFilesOfItAndOfItsTags() throws IOException {
        Tag tag = fixture.coding().tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1"), null, null);
        Statement statement = statementOn(tag);
        attach(fixture.text.id());
        attach(tag.id());
        new Editing(fixture.store, "Amina").delete(fixture.text.id());
        nothingPointsAtWhatIsGoneAndUndoBringsItBack(statement);
    }

    @Test
    void aTagGoesWithItsFiles() throws IOException {
        Tag tag = fixture.coding().tag(fixture.material(), fixture.passage("un puits"), fixture.code("P1"), null, null);
        Statement statement = statementOn(tag);
        attach(tag.id());
        fixture.tagging().untag(tag.id());
        nothingPointsAtWhatIsGoneAndUndoBringsItBack(statement);
    }

    @Test
    void aFactOfWhichMoreIsSaidThanItsValueIsNotRemovedByEmptyingIt() {
        Fact fact = fact();
        casework.setDetail(fact.id(), "certainty", Value.Words.of("estimated"));
        Field field = fixture.read(Field.class, fact.field());
        FactPlace place = FactPlace.of(
                fact.id(),
                fixture.caseStudy.id(),
                new Workbench(fixture.store, "Amina").form().find(field.key()).orElseThrow());
        assertThatThrownBy(() -> casework.setValue(place, "")).isInstanceOf(Refusal.class);
    }

    private void nothingPointsAtWhatIsGoneAndUndoBringsItBack(Statement statement) {
        assertThat(fixture.store.check()).isEmpty();
        assertThat(files()).isEmpty();
        fixture.store.undo("Amina");
        assertThat(fixture.read(Statement.class, statement.id())).isEqualTo(statement);
        assertThat(files()).isNotEmpty();
        assertThat(fixture.store.check()).isEmpty();
    }

    private List<Attachment> files() {
        return fixture.store.read(reader -> reader.all(Attachment.class));
    }

    private Fact fact() {
        Field field = fixture.store.read(reader -> reader.all(Field.class)).stream()
                .filter(any -> any.key().equals("age_profile"))
                .findFirst()
                .orElseThrow();
        Fact fact = new Fact(
                Ids.next(),
                fixture.caseStudy.id(),
                field.id(),
                null,
                null,
                "older men",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                "a",
                null);
        fixture.commit(fact);
        return fact;
    }

    private Statement statementOn(Tag tag) {
        Statement statement = new Statement(
                Ids.next(),
                StatementKind.CONCLUSION,
                null,
                null,
                "Wells last",
                "en",
                StatementStatus.DRAFT,
                null,
                List.of(tag.id()),
                "a");
        fixture.commit(statement);
        return statement;
    }

    private void attach(UUID owner) throws IOException {
        var kept = fixture.store.attachments().put(new ByteArrayInputStream(new byte[] {1}), "well.jpg");
        fixture.commit(new Attachment(
                Ids.next(),
                kept.sha256(),
                "well.jpg",
                "image/jpeg",
                kept.size(),
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
}
