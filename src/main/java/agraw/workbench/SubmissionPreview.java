package agraw.workbench;

import agraw.exchange.submission.MediaFolder;
import agraw.exchange.submission.SubmissionFile;
import agraw.model.Form;
import agraw.model.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a file of submissions: nothing is taken yet.
 *
 * @param keyColumn by which submissions find their cases
 * @param unknown the columns that have no field in the template
 * @param problems what is not taken, and where it stands
 * @param remarks what is taken and is to be looked at: the form would not have asked it so, or its file is not there
 * @param media the photos and files that come, each once
 * @param photos those of them that are to be photos
 */
public record SubmissionPreview(
        String file,
        Template template,
        String keyColumn,
        List<Line> lines,
        List<String> unknown,
        List<Problem> problems,
        List<Problem> remarks,
        List<Path> media,
        Set<Path> photos,
        Source source) {
    public SubmissionPreview {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        media = List.copyOf(media);
        photos = Set.copyOf(photos);
    }

    /** What a submission does. */
    public enum State {
        /** It becomes a case. */
        NEW,
        /** It brings facts to a case that is there, or that an earlier submission of the file makes. */
        FILLS,
        /** All that it says is there already. */
        SAME,
        /** It finds no case of its own; a problem says why. */
        LEFT
    }

    /**
     * One submission, and the facts that it brings.
     *
     * @param files how many photos and files come with it
     */
    public record Line(String place, String caseKey, String title, State state, List<Coming> facts, int files) {
        public Line {
            facts = List.copyOf(facts);
        }
    }

    /** A fact that is to come; the value is canonical. */
    public record Coming(Form.Entry entry, String value) {}

    /** Why something is not taken, or is taken and doubtful. */
    public enum Why {
        /** It is not written as the field's type asks. */
        TYPE,
        /** The field has no such choice. */
        CHOICE,
        /** Taken, although the form would not have asked it. */
        NOT_ASKED,
        /** Taken, although the form's own constraint does not hold. */
        CONSTRAINT,
        /** Taken, although the form would not have offered this choice. */
        NOT_OFFERED,
        /** The name is taken; there is no such file. */
        FILE_GONE,
        /** The name is taken; several files are called so. */
        FILE_AMBIGUOUS,
        /** The submission has nothing in the key's column. */
        NO_KEY,
        /** The case that it finds has another template. */
        OTHER_TEMPLATE,
        /** Several cases have the key's value. */
        AMBIGUOUS
    }

    /**
     * Something that is not taken, or is doubtful.
     *
     * @param place a cell or a JSON pointer
     * @param entry the field; none where it is about the whole submission
     */
    public record Problem(String place, Form.@Nullable Entry entry, String column, String value, Why why) {}

    /** The file as it was read, so that what is taken is what was shown. */
    public static final class Source {
        private final SubmissionFile content;
        private final MediaFolder media;

        Source(SubmissionFile content, MediaFolder media) {
            this.content = content;
            this.media = media;
        }

        MediaFolder media() {
            return media;
        }

        /** Where photos and files are looked for. */
        public Path mediaFolder() {
            return media.folder();
        }

        /** The same answers, with the photos and files in a folder that a person chose, and in all that is below it. */
        public Source withMedia(Path folder) {
            return new Source(content, MediaFolder.of(folder));
        }

        SubmissionFile content() {
            return content;
        }

        /** The file's name. */
        public String file() {
            return content.file();
        }

        /** The columns by which submissions could find their cases. */
        public List<String> columns() {
            return content.columns();
        }
    }

    /** How many submissions do something. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** How many photos and files would come. */
    public long files() {
        return lines.stream().mapToLong(Line::files).sum();
    }

    /** How many facts would come. */
    public long facts() {
        return lines.stream().mapToLong(line -> line.facts().size()).sum();
    }

    /** Whether taking it would change nothing. */
    public boolean changesNothing() {
        return lines.stream().noneMatch(line -> line.state() == State.NEW || line.state() == State.FILLS);
    }
}
