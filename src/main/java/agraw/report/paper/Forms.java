package agraw.report.paper;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.model.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The form of a template: blank, or with what is known of a case. */
public final class Forms {
    private Forms() {}

    /** Every field that is asked, by section, with room to write. */
    public static Document blank(Voice voice, Head head, Form form) {
        Tags tags = new Tags(voice.direction());
        Room room = new Room(voice, tags, form::find, false);
        StringBuilder body = new StringBuilder(tags.said("hint", voice.say("paper.form.hint")));
        for (Form.Part part : form.parts()) {
            List<Form.Entry> entries = part.entries().stream()
                    .filter(entry -> Room.isAsked(entry) || Room.isNote(entry))
                    .toList();
            if (!entries.isEmpty()) {
                body.append(section(voice, tags, room, part.section()));
                entries.forEach(entry -> body.append(room.field(entry)));
            }
        }
        return new Document(voice, head, body.toString());
    }

    /** Every fact of a case, then the list of its references; fields of which nothing is known are left to be written in. */
    public static Document filled(Voice voice, Head head, Form form, CaseMaterial material) {
        Tags tags = new Tags(voice.direction());
        Room room = new Room(voice, tags, form::find, true);
        Sources sources = new Sources(material.references());
        Answers answers = new Answers(voice, tags, material, sources);
        StringBuilder body = new StringBuilder(tags.said("hint", voice.say("paper.filled.hint")));
        for (Form.Part part : form.parts()) {
            StringBuilder fields = new StringBuilder();
            for (Form.Entry entry : part.entries()) {
                List<Fact> facts = material.facts(entry.field().id());
                if (!facts.isEmpty()) {
                    fields.append(tags.div(
                            "field facts",
                            room.answered(entry.field()),
                            answers.of(entry, facts),
                            missing(voice, tags, material, entry),
                            entry.field().many() ? tags.lines(1) : ""));
                } else if (Room.isAsked(entry)) {
                    fields.append(room.field(entry)).append(missing(voice, tags, material, entry));
                }
            }
            if (!fields.isEmpty()) {
                body.append(section(voice, tags, room, part.section())).append(fields);
            }
        }
        return new Document(
                voice,
                head,
                body.append(homeless(voice, tags, form, material))
                        .append(sources.list(voice, tags))
                        .toString());
    }

    static String section(Voice voice, Tags tags, Room room, Section section) {
        String words = voice.label(section.labels());
        String relevant = section.relevant();
        return (words.isBlank() ? "" : "<h2>" + tags.words("", words) + "</h2>\n")
                + (relevant == null || relevant.isBlank()
                        ? ""
                        : tags.words("help", voice.say("paper.onlyIf", room.condition(relevant))));
    }

    private static String missing(Voice voice, Tags tags, CaseMaterial material, Form.Entry entry) {
        return material.missing().stream()
                .filter(missing -> entry.field().id().equals(missing.field()))
                .map(Missing::content)
                .map(words -> tags.div("ask", tags.said("caption", voice.say("paper.ask")), tags.words("", words)))
                .collect(Collectors.joining());
    }

    /** Facts of fields that the form does not have: also they are facts. */
    private static String homeless(Voice voice, Tags tags, Form form, CaseMaterial material) {
        String values = material.facts().stream()
                .filter(fact -> fact.item() == null && form.find(fact.field()).isEmpty())
                .map(fact -> tags.words("value", fact.value()))
                .collect(Collectors.joining());
        return values.isEmpty() ? "" : "<h2>" + Tags.text(voice.say("paper.elsewhere")) + "</h2>\n" + values;
    }
}
