package agraw.exchange.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What ODK and KoboToolbox say of a submission itself: it answers no question, but it can tell submissions apart. */
public final class Metadata {
    /** What names a submission for good, the best first; in lower case. */
    private static final List<String> IDS =
            List.of("_uuid", "meta/instanceid", "meta-instanceid", "instanceid", "__id", "key", "_id");

    private static final Set<String> NAMES = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "imei",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "key",
            "parent_key",
            "instanceid",
            "instancename",
            "formhub/uuid",
            "formhub-uuid",
            "submissiondate",
            "completiondate",
            "submitterid",
            "submittername",
            "markedascomplete",
            "attachmentspresent",
            "attachmentsexpected",
            "status",
            "reviewstate",
            "edits",
            "formversion",
            "isvalidated");

    private Metadata() {}

    /** Whether a column that is no field's speaks of the submission itself. */
    public static boolean isKnown(String column) {
        String small = column.toLowerCase(Locale.ROOT);
        return small.startsWith("_")
                || small.startsWith("meta/")
                || small.startsWith("meta-")
                || small.startsWith("set-of-")
                || small.contains("@odata.")
                || small.contains("submissions-id")
                || NAMES.contains(small);
    }

    /** Whether a name in JSON only says where a repeat could be fetched. */
    static boolean isLink(String name) {
        return name.contains("@odata.");
    }

    /** The column of a file that names each submission, whoever sent it. */
    public static Optional<String> id(SubmissionFile file) {
        return file.columns().stream()
                .filter(column -> IDS.contains(column.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(column -> IDS.indexOf(column.toLowerCase(Locale.ROOT))));
    }

    /** An id without "uuid:", which some exports write before it and others do not. */
    public static String plainId(String id) {
        return id.startsWith("uuid:") ? id.substring("uuid:".length()) : id;
    }

    /** The name that the form gives to a submission; empty words where it gives none. */
    public static String name(Submission submission) {
        return submission.answers().stream()
                .filter(answer -> Set.of("meta/instancename", "meta-instancename", "instancename")
                        .contains(answer.column().toLowerCase(Locale.ROOT)))
                .map(Submission.Answer::words)
                .findFirst()
                .orElse("");
    }
}
