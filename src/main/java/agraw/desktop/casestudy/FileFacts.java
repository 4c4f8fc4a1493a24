package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.Attachment;
import agraw.workbench.Thumbnails;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a photo or file by itself: when, where and which way it was taken, its kind and size. */
final class FileFacts {
    private static final long MEGABYTE = 1_000_000;
    private static final long KILOBYTE = 1_000;

    private FileFacts() {}

    /** All of it on one line, for people. */
    static String of(Desk desk, Attachment file) {
        return Stream.of(taken(desk, file), place(desk, file), direction(desk, file), kind(desk, file))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String taken(Desk desk, Attachment file) {
        try {
            return file.taken() == null
                    ? null
                    : desk.say(
                            "files.taken",
                            Date.from(LocalDateTime.parse(file.taken())
                                    .atZone(ZoneId.systemDefault())
                                    .toInstant()));
        } catch (DateTimeParseException e) {
            return file.taken();
        }
    }

    private static @Nullable String place(Desk desk, Attachment file) {
        return file.place() == null
                ? null
                : desk.say("files.place", file.place().replace(",", ", "));
    }

    private static @Nullable String direction(Desk desk, Attachment file) {
        return file.direction() == null ? null : desk.say("files.direction", file.direction());
    }

    private static String kind(Desk desk, Attachment file) {
        String format = Thumbnails.format(file);
        String kind = format.isEmpty() ? desk.say("files.kind.other") : format;
        return file.size() < MEGABYTE
                ? desk.say("files.kind", kind, Math.max(KILOBYTE, file.size()))
                : desk.say("files.kind.large", kind, file.size());
    }
}
