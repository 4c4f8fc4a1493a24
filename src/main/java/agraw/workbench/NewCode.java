package agraw.workbench;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes before anything but their names is said of them, and where a code stands among others. */
final class NewCode {
    private NewCode() {}

    /** A code that is not there yet, with the next key of its place; behind another, or behind all. */
    static Code in(Codebook codebook, @Nullable UUID parent, @Nullable Code behind, Labels labels) {
        String key = Optional.ofNullable(parent)
                .flatMap(codebook::find)
                .map(code -> below(codebook, code))
                .orElseGet(() -> codebook.freeKey("P%d"));
        List<Code> beside = siblings(codebook, parent);
        int at = behind == null ? beside.size() : beside.indexOf(behind) + 1;
        return of(parent, key, labels, null, rank(beside, at));
    }

    /** The next key below a code, whether or not the codebook has the code yet. */
    static String below(Codebook codebook, Code parent) {
        return codebook.freeKey(parent.key().replace("%", "%%") + ".%02d");
    }

    static Code of(@Nullable UUID parent, String key, Labels labels, @Nullable String colour, String position) {
        return new Code(
                Ids.next(),
                parent,
                key,
                labels,
                Labels.NONE,
                Labels.NONE,
                Labels.NONE,
                null,
                colour,
                null,
                position,
                false);
    }

    /** The codes right below a code; the principles where that is null. */
    static List<Code> siblings(Codebook codebook, @Nullable UUID parent) {
        return parent == null ? codebook.principles() : codebook.below(parent);
    }

    /** The position of a code that comes to stand among others. */
    static String rank(List<Code> beside, int at) {
        String before = at > 0 ? beside.get(at - 1).position() : null;
        String after = at < beside.size() ? beside.get(at).position() : null;
        return Objects.equals(before, after) ? Rank.after(before) : Rank.between(before, after);
    }
}
