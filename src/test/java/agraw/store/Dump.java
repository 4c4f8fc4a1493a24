package agraw.store;

import agraw.model.Entity;
import agraw.model.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.CRC32C;

/** All that a workbook holds, in a form that can be compared. */
final class Dump {
    private Dump() {}

    /** The rows of all tables, sorted. */
    static Map<String, Set<String>> tables(Store store) {
        Map<String, Set<String>> tables = entities(store);
        for (String table : new String[] {"change", "touched"}) {
            tables.put(table, rows(store, table));
        }
        return tables;
    }

    /** The rows of the tables of entities, sorted: without the journal. */
    static Map<String, Set<String>> entities(Store store) {
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            tables.put(kind.key(), rows(store, kind.key()));
        }
        return tables;
    }

    /** All entities as records. */
    static Map<UUID, Entity> records(Store store) {
        Map<UUID, Entity> all = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            store.read(reader -> reader.all(kind.type())).forEach(entity -> all.put(entity.id(), entity));
        }
        return all;
    }

    private static Set<String> rows(Store store, String table) {
        return store.read(reader -> new TreeSet<>(reader.handle()
                .createQuery("SELECT * FROM \"" + table + "\" WHERE workbook = :workbook")
                .bind("workbook", reader.workbook())
                .map((row, _) -> row(row))
                .list()));
    }

    private static String row(ResultSet row) throws SQLException {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object content = row.getObject(i);
            if (content instanceof Array array) {
                content = Arrays.toString((Object[]) array.getArray());
            } else if (content instanceof byte[] bytes) {
                content = Base64.getEncoder().encodeToString(bytes);
            }
            words.append(row.getMetaData().getColumnName(i))
                    .append('=')
                    .append(content)
                    .append(' ');
        }
        return words.toString();
    }

    /** Every file of a folder by its path, with length and sum, but for the lock and its holder. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("lock") && !name.equals("holder.json")) {
                    byte[] bytes = Files.readAllBytes(file);
                    CRC32C sum = new CRC32C();
                    sum.update(bytes);
                    files.put(name, bytes.length + " " + sum.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Copies a folder with all that is in it. */
    static Path copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
