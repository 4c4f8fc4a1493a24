package agraw.exchange.reference;

import agraw.model.Plain;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a file as a reference holds them. */
final class Words {
    private Words() {}

    /** On one line, plain, without space around; null where there are none. */
    static @Nullable String line(@Nullable String words) {
        return words == null
                ? null
                : orNone(words.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** On several lines; null where there are none. */
    static @Nullable String lines(@Nullable String words) {
        return words == null ? null : orNone(words);
    }

    private static @Nullable String orNone(String words) {
        String plain = Plain.of(words).strip();
        return plain.isEmpty() ? null : plain;
    }

    /** Those that say something, joined; null where none does. */
    static @Nullable String joined(Stream<? extends @Nullable String> parts, String between) {
        String all =
                parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }

    /** The first that says something. */
    static @Nullable String first(Stream<? extends @Nullable String> parts) {
        return parts.filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The names of an author property, "Last, First; Last, First". */
    static List<String> names(@Nullable String author) {
        return author == null
                ? List.of()
                : Stream.of(author.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Names as one author property; a semicolon within a name would part it. */
    static @Nullable String author(Stream<? extends @Nullable String> names) {
        return joined(names.filter(Objects::nonNull).map(String::strip), "; ");
    }
}
