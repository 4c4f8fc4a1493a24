package agraw.workbench;

import agraw.model.Consent;

/** Whether people may be shown to others, or heard, by a file. */
public enum Permission {
    /** A document or another file that is no photo and no recording. */
    NOT_NEEDED,

    /** The person in it agreed. */
    GIVEN,

    /** A photo or recording of which nobody noted whether the people in it agree. */
    NOT_NOTED,

    /** The person in it did not agree, or does no longer. */
    REFUSED;

    /** What is known of a file. */
    public static Permission of(Filed filed) {
        String mediaType = filed.attachment().mediaType();
        boolean seen = mediaType.startsWith("image/") || mediaType.startsWith("video/");
        boolean heard = mediaType.startsWith("audio/") || mediaType.startsWith("video/");
        return filed.consent()
                .map(consent -> covers(consent, seen, heard) ? GIVEN : REFUSED)
                .orElse(seen || heard ? NOT_NOTED : NOT_NEEDED);
    }

    private static boolean covers(Consent consent, boolean seen, boolean heard) {
        return consent.withdrawn() == null && (!seen || consent.photo()) && (!heard || consent.audio());
    }
}
