package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Section;
import agraw.workbench.Casework.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The form as a person sees it: its sections, and last what is no longer asked and still has facts. */
final class Asked {
    private static final UUID NO_LONGER = new UUID(0, 1);

    private Asked() {}

    static List<Form.Part> parts(Sheet sheet, Desk desk) {
        List<Form.Part> parts = new ArrayList<>();
        List<Form.Entry> retired = new ArrayList<>();
        for (Form.Part part : sheet.form().parts()) {
            List<Form.Entry> asked = new ArrayList<>();
            for (Form.Entry entry : part.entries()) {
                if (!entry.field().retired()) {
                    asked.add(entry);
                } else if (!sheet.material().facts(entry.field().id()).isEmpty()) {
                    retired.add(entry);
                }
            }
            parts.add(new Form.Part(part.section(), asked));
        }
        if (!retired.isEmpty()) {
            Section section = Section.of(
                    NO_LONGER,
                    NO_LONGER,
                    "",
                    Labels.of(java.util.Map.of(desk.language(), desk.say("casestudy.section.retired"))),
                    "");
            parts.add(new Form.Part(section, retired));
        }
        return parts;
    }

    /** What a section is called; one without a name holds the questions that are in none. */
    static String name(Desk desk, Section section) {
        return section.labels().isEmpty()
                ? desk.say("casestudy.section.unnamed")
                : section.labels().in(desk.language());
    }

    /** A section is shown where it is asked, or where one of its fields has facts all the same. */
    static boolean isShown(Sheet sheet, Form.Part part) {
        return sheet.filled().isAsked(part.section())
                || part.entries().stream()
                        .anyMatch(entry ->
                                !sheet.material().facts(entry.field().id()).isEmpty());
    }
}
