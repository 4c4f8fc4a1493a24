package agraw.exchange.document;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A group of RTF, in braces, which takes over what its outer one has. */
final class RtfGroup {
    /** Groups whose words belong to the document; those of all other kinds do not. */
    static final Set<Command> TAKEN = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.ud,
            Command.upr,
            Command.object,
            Command.result,
            Command.moMath,
            Command.mr);

    Target target;
    boolean hidden;
    boolean deleted;

    RtfGroup(Target target, boolean hidden, boolean deleted) {
        this.target = target;
        this.hidden = hidden;
        this.deleted = deleted;
    }

    /** Where the words of a group go. */
    enum Target {
        BODY,
        NOTE,
        TITLE,
        STYLES,
        NOTHING
    }

    /** The level of a style of headings, by its outline or its name; 0 if it is none. */
    static int heading(String name, int outline) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        if (outline >= 0 && outline < 9) {
            return outline + 1;
        }
        return folded.matches("heading \\d;?") ? Math.max(1, folded.charAt(8) - '0') : 0;
    }
}
