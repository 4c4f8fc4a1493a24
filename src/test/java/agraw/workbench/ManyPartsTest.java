package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.xlsform.SomeSheets;
import agraw.model.CaseStudy;
import agraw.model.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many cases say of the entries of a group is changed together, and no entry is guessed. */
class ManyPartsTest {
    @TempDir
    Path folder;

    private FilledBook book;
    private Form form;
    private List<UUID> cases = List.of();

    @BeforeEach
    void threeCases() throws IOException {
        book = new FilledBook(folder);
        book.template(new SomeSheets()
                .survey("type", "name", "label::English (en)", "agraw_type")
                .row("text", "code", "Code")
                .row("begin_group", "place", "Place")
                .row("begin_group", "office", "Office")
                .row("text", "street", "Street")
                .row("integer", "rooms", "Rooms")
                .row("end_group")
                .row("end_group")
                .row("begin_repeat", "person", "Person")
                .row("text", "role", "Role")
                .row("end_repeat")
                .settings("form_id")
                .row("offices")
                .write(folder.resolve("form.xlsx")));
        Files.writeString(folder.resolve("o-person.csv"), "role,PARENT_KEY,KEY\nchair,b,b1\nchair,c,c1\nclerk,c,c2\n");
        Path file = Files.writeString(
                folder.resolve("o.csv"),
                "code,place-office-street,place-office-rooms,KEY\nA,,,a\nB,Main road,3,b\nC,Market,,c\n");
        book.take(book.preview(file, "code"));
        form = book.form();
        cases = book.cases().stream().map(CaseStudy::id).toList();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Form.Entry group(String key) {
        return form.find(key).orElseThrow();
    }

    private ManyCases.Order part(String group, String part, String value, boolean replace) {
        Form.Entry entry = group(group);
        Form.Entry found = entry.parts().stream()
                .filter(one -> one.field().key().equals(part))
                .findFirst()
                .orElseThrow();
        return new ManyCases.Order.SetPart(entry, found, value, replace);
    }

    private ManyCases many() {
        return ManyCases.of(book.workbench(), Locale.ENGLISH);
    }

    @Test
    void aPartOfTheOnlyEntryIsSetAndTheEntryOfAPlainGroupIsMade() {
        ManyCases.Order order = part("office", "rooms", "3", true);
        assertThat(many().preview(cases, order)).isEqualTo(new ManyCases.Preview(2, 1, 0, 0, 0));
        many().apply(cases, order);
        assertThat(book.values("A")).contains("office=1", "rooms=3");
        assertThat(book.values("B")).containsOnlyOnce("rooms=3");
        assertThat(book.values("C")).contains("street=Market", "rooms=3");
        assertThat(many().apply(cases, order)).isEmpty();
        book.workbench().undo();
        assertThat(book.values("A")).containsExactly("code=A");
    }

    @Test
    void whereSeveralEntriesOrNoneCouldBeMeantTheCaseStaysAsItIs() {
        ManyCases.Order order = part("person", "role", "treasurer", true);
        assertThat(many().preview(cases, order)).isEqualTo(new ManyCases.Preview(1, 0, 0, 1, 1));
        many().apply(cases, order);
        assertThat(book.values("A")).noneMatch(value -> value.startsWith("role="));
        assertThat(book.values("B")).contains("role=treasurer").doesNotContain("role=chair");
        assertThat(book.values("C")).contains("role=chair", "role=clerk");
        many().apply(cases, part("person", "role", "driver", false));
        assertThat(book.values("B")).contains("role=treasurer", "role=driver");
    }

    @Test
    void oneMoreEntryComesToEachCase() {
        ManyCases.Order order = new ManyCases.Order.AddFact(group("person"), "A guest");
        assertThat(many().preview(cases, order).changing()).isEqualTo(3);
        many().apply(cases, order);
        assertThat(book.facts("C", "person")).hasSize(3);
        assertThat(many().preview(cases, order).same()).isEqualTo(3);
    }
}
