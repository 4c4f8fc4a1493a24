package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read after each change does not grow with the journal. */
class GrowingJournalTest {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final UUID workbook = UUID.randomUUID();
    private final UUID device = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {Steps.UNDO, Steps.REDO, Steps.LATEST, Steps.BEFORE})
    void whatFollowsEachChangeReadsTheFirstRowsOfAnIndex(String query) throws Exception {
        assertScans(query.replace("c.place, c.body", "c.place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Journal.LAST_NUMBER, Journal.LAST_TIME})
    void theLastNumberAndTimeAreReadFromAnIndex(String query) throws Exception {
        assertScans(query.replaceFirst("workbook = \\?", "workbook = :workbook")
                .replaceFirst("device = \\?", "device = :device"));
    }

    private void assertScans(String query) throws Exception {
        try (Database database = Database.memory()) {
            database.migrate();
            try (Handle handle = database.open()) {
                fill(handle, 1, 1_000);
                long few = scanned(handle, query);
                fill(handle, 1_001, 10_000);
                assertThat(scanned(handle, query)).isEqualTo(few).isLessThan(20);
            }
        }
    }

    /** Changes of which the last hundred are undone. */
    private void fill(Handle handle, long from, long to) {
        handle.execute("UPDATE change SET standing = 'done'");
        handle.execute(
                "INSERT INTO change (workbook, device, number, time, author, standing, place) SELECT CAST(? AS UUID),"
                    + " CAST(? AS UUID), \"X\", \"X\" * 65536, 'Amina', CASE WHEN \"X\" > CAST(? AS BIGINT) - 100 THEN"
                    + " 'undone' ELSE 'done' END, \"X\" FROM SYSTEM_RANGE(?, ?)",
                workbook,
                device,
                to,
                from,
                to);
    }

    private long scanned(Handle handle, String query) {
        var asked = handle.createQuery("EXPLAIN ANALYZE " + query).bind("workbook", workbook);
        if (query.contains(":device")) {
            asked.bind("device", device);
        }
        if (query.contains(":number")) {
            asked.bind("number", query.contains("number <") ? Long.MAX_VALUE : 0);
        }
        if (query.contains(":before")) {
            asked.bind("before", Long.MAX_VALUE);
        }
        if (query.contains(":most")) {
            asked.bind("most", 5);
        }
        Matcher count = SCANNED.matcher(asked.mapTo(String.class).one());
        assertThat(count.find()).isTrue();
        return Long.parseLong(count.group(1));
    }

    @Test
    void theSchemasSumIsOfAllMigrations() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/agraw/store/migrations"))) {
            List<String> there =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(Database.MIGRATIONS).containsExactlyElementsOf(there);
        }
    }
}
