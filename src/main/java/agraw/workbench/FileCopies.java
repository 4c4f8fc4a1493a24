package agraw.workbench;

import agraw.exchange.file.WholeFile;
import agraw.exchange.media.MediaTypes;
import agraw.exchange.media.PlainCopy;
import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import agraw.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Gives files of cases to others, as they are or without the place where they were taken. What the person in it did not consent to is not
 * given, and told.
 */
public final class FileCopies {
    private final Store store;

    public FileCopies(Store store) {
        this.store = store;
    }

    public static FileCopies of(Workbench workbench) {
        return new FileCopies(workbench.store());
    }

    /** What was written, in order, and a sentence for each file that was left out. */
    public record Copied(List<Path> written, List<Failure> leftOut) {}

    /**
     * Writes files into a folder, which is made where it is not there, under their names; where a file of that name is there, with a number.
     *
     * @param progress hears of files done, and of all
     * @param cancelled asked before each file; what was written stays
     * @throws Refusal {@link Failure.NotWritable}
     */
    public Copied copyAll(
            List<Filed> files, Path folder, boolean withoutPlace, Progress progress, BooleanSupplier cancelled) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(folder.toString(), Reasons.of(e, folder)), e);
        }
        List<Path> written = new ArrayList<>();
        List<Failure> leftOut = new ArrayList<>();
        int done = 0;
        progress.at(done, files.size());
        for (Filed file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Optional<Failure> against = against(file, withoutPlace);
            against.ifPresent(leftOut::add);
            if (against.isEmpty()) {
                Path target = free(folder, proposed(file.attachment()));
                try {
                    write(file.attachment(), target, withoutPlace);
                    written.add(target);
                } catch (Refusal e) {
                    if (e.failure() instanceof Failure.NotWritable) {
                        throw e;
                    }
                    leftOut.add(e.failure()); // this file alone is damaged or gone
                }
            }
            progress.at(++done, files.size());
        }
        return new Copied(List.copyOf(written), List.copyOf(leftOut));
    }

    /**
     * Writes one file to a place; one that is there is replaced, and only when the copy is whole.
     *
     * @throws Refusal {@link Failure.NotConsented}, {@link Failure.PlaceKept}, {@link Failure.NotWritable},
     *     {@link Failure.FileUnreadable}
     */
    public void copy(Filed file, Path target, boolean withoutPlace) {
        against(file, withoutPlace).ifPresent(failure -> {
            throw new Refusal(failure);
        });
        write(file.attachment(), target, withoutPlace);
    }

    /** The name for a copy, which ends as its content wants. */
    public static String proposed(Attachment file) {
        return FileNames.of(MediaTypes.named(file.name(), file.mediaType()));
    }

    private Optional<Failure> against(Filed filed, boolean withoutPlace) {
        Attachment file = filed.attachment();
        Optional<Consent> missing = store.read(reader -> Optional.ofNullable(file.consent())
                .flatMap(id -> reader.find(Consent.class, id))
                .filter(consent -> !isGiven(consent, file.mediaType())));
        if (missing.isPresent()) {
            return Optional.of(
                    new Failure.NotConsented(file.name(), missing.get().person()));
        }
        boolean stays = PlainCopy.mayHoldPlace(file.mediaType()) && !PlainCopy.canStrip(file.mediaType());
        return withoutPlace && stays
                ? Optional.of(new Failure.PlaceKept(file.name(), MediaTypes.format(file.mediaType())))
                : Optional.empty();
    }

    private static boolean isGiven(Consent consent, String mediaType) {
        boolean seen = mediaType.startsWith("image/") || mediaType.startsWith("video/");
        boolean heard = mediaType.startsWith("audio/") || mediaType.startsWith("video/");
        return consent.withdrawn() == null && (!seen || consent.photo()) && (!heard || consent.audio());
    }

    private void write(Attachment file, Path target, boolean withoutPlace) {
        WholeFile.write(target, out -> {
            if (withoutPlace && PlainCopy.canStrip(file.mediaType())) {
                long turn = Objects.requireNonNullElse(file.turn(), 1L);
                PlainCopy.write(() -> store.attachments().open(file.sha256()), file.mediaType(), turn, out);
            } else {
                try (InputStream content = store.attachments().open(file.sha256())) {
                    content.transferTo(out);
                }
            }
        });
    }

    private static Path free(Path folder, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(stem + " (" + number + ")" + ending);
        }
        return target;
    }
}
