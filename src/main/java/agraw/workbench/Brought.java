package agraw.workbench;

import agraw.exchange.media.Camera;
import agraw.model.Attachment;
import agraw.model.Failure;
import agraw.model.Ids;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a file that was to come into the workbook. No change names it yet. */
public sealed interface Brought {
    String name();

    /**
     * It is on the workbook's disk.
     *
     * @param told what a person is to know of it, such as that it cannot be shown
     */
    record Kept(
            String name,
            String sha256,
            long size,
            String mediaType,
            @Nullable String taken,
            @Nullable String place,
            @Nullable String direction,
            @Nullable Long turn,
            Optional<Failure> told)
            implements Brought {
        static Kept of(String name, String sha256, long size, String mediaType, Camera camera, Optional<Failure> told) {
            return new Kept(
                    name,
                    sha256,
                    size,
                    mediaType,
                    camera.taken(),
                    camera.place(),
                    camera.direction(),
                    camera.turn(),
                    told);
        }

        /** The same under the name that an answer gives it. */
        Kept called(String other) {
            return new Kept(other, sha256, size, mediaType, taken, place, direction, turn, told);
        }

        Attachment attachment(UUID owner, String position) {
            return new Attachment(
                    Ids.next(),
                    sha256,
                    name,
                    mediaType,
                    size,
                    owner,
                    null,
                    null,
                    null,
                    position,
                    taken,
                    place,
                    direction,
                    turn);
        }
    }

    /** Nothing of it was taken, and why. */
    record Refused(String name, Failure failure) implements Brought {}
}
