package agraw.workbench;

import agraw.exchange.file.WholeFile;
import agraw.exchange.media.MediaTypes;
import agraw.exchange.media.PlainCopy;
import agraw.exchange.media.Source;
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
import java.util.function.LongConsumer;

/**
 * Gives files of cases to others, as they are or without the place where they were taken. What the person in it did not agree to is not
 * given, nor a photo or recording of which no consent is noted, unless that is asked for; what was left out is told.
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
     * @param progress hears of bytes done, and of all
     * @param cancelled asked all the while; the files that are whole stay
     * @throws Refusal {@link Failure.NotWritable}
     */
    public Copied copyAll(List<Filed> files, Path folder, Giving giving, Progress progress, BooleanSupplier cancelled) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(folder.toString(), Reasons.of(e, folder)), e);
        }
        List<Path> written = new ArrayList<>();
        List<Failure> leftOut = new ArrayList<>();
        BytesDone bytes = new BytesDone(progress, size(files, giving));
        for (Filed file : files) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            Optional<Failure> against = against(file, giving);
            against.ifPresent(leftOut::add);
            if (against.isEmpty()) {
                Path target = free(folder, proposed(file.attachment()));
                try {
                    if (write(
                            file.attachment(),
                            target,
                            giving,
                            bytes.next(file.attachment().size()),
                            cancelled)) {
                        written.add(target);
                    }
                } catch (Refusal e) {
                    if (e.failure() instanceof Failure.NotWritable) {
                        throw e;
                    }
                    leftOut.add(e.failure()); // this file alone is damaged or gone
                }
            }
            bytes.reached();
        }
        return new Copied(List.copyOf(written), List.copyOf(leftOut));
    }

    /**
     * Writes one file to a place; one that is there is replaced, and only when the copy is whole.
     *
     * @param progress hears of bytes done, and of all
     * @param cancelled asked all the while; then nothing is left behind
     * @return whether it was written
     * @throws Refusal {@link Failure.NotConsented}, {@link Failure.ConsentNotNoted}, {@link Failure.PlaceKept},
     *     {@link Failure.NotWritable}, {@link Failure.FileUnreadable}
     */
    public boolean copy(Filed file, Path target, Giving giving, Progress progress, BooleanSupplier cancelled) {
        against(file, giving).ifPresent(failure -> {
            throw new Refusal(failure);
        });
        long size = file.attachment().size();
        return write(file.attachment(), target, giving, new BytesDone(progress, size).next(size), cancelled);
    }

    /** How many bytes of these files are given on these terms. */
    long size(List<Filed> files, Giving giving) {
        return files.stream()
                .filter(file -> against(file, giving).isEmpty())
                .mapToLong(file -> file.attachment().size())
                .sum();
    }

    /** The name for a copy, which ends as its content wants. */
    public static String proposed(Attachment file) {
        return FileNames.of(MediaTypes.named(file.name(), file.mediaType()));
    }

    /** Why a file is not given on these terms. */
    Optional<Failure> against(Filed filed, Giving giving) {
        Attachment file = filed.attachment();
        Optional<Failure> unasked = unasked(filed, giving);
        boolean stays = PlainCopy.mayHoldPlace(file.mediaType()) && !PlainCopy.canStrip(file.mediaType());
        return unasked.isPresent() || !(giving.withoutPlace() && stays)
                ? unasked
                : Optional.of(new Failure.PlaceKept(file.name(), MediaTypes.format(file.mediaType())));
    }

    /** Why not even its name is given. */
    static Optional<Failure> unasked(Filed filed, Giving giving) {
        String name = filed.attachment().name();
        return switch (Permission.of(filed)) {
            case NOT_NEEDED, GIVEN -> Optional.empty();
            case NOT_NOTED -> giving.alsoNotNoted() ? Optional.empty() : Optional.of(new Failure.ConsentNotNoted(name));
            case REFUSED ->
                Optional.of(new Failure.NotConsented(
                        name, filed.consent().map(Consent::person).orElse("?")));
        };
    }

    /** Writes a file whatever was agreed to: those who call this have asked. Heard gets the bytes of each piece. */
    boolean write(Attachment file, Path target, Giving giving, LongConsumer heard, BooleanSupplier cancelled) {
        Source source = () -> new Counted(store.attachments().open(file.sha256()), heard, cancelled);
        try {
            WholeFile.write(target, out -> {
                if (giving.withoutPlace() && PlainCopy.canStrip(file.mediaType())) {
                    PlainCopy.write(source, file.mediaType(), Objects.requireNonNullElse(file.turn(), 1L), out);
                } else {
                    try (InputStream content = source.open()) {
                        content.transferTo(out);
                    }
                }
            });
            return true;
        } catch (Counted.Cancelled e) {
            return false;
        } catch (PlainCopy.PlaceStays e) {
            if (cancelled.getAsBoolean()) {
                return false; // what unpacks pictures does not let through why the reading ended
            }
            throw new Refusal(new Failure.PlaceKept(file.name(), MediaTypes.format(file.mediaType())), e);
        }
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
