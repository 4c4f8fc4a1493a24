package agraw.report.paper;

import agraw.model.CaseMaterial;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.model.Question;
import agraw.model.QuestionKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to ask at the site: what is missing and not answered yet, by section; then the codebook's questions, by principle. */
public final class Guide {
    private final Voice voice;
    private final Tags tags;
    private final Form form;
    private final Room room;

    private Guide(Voice voice, Form form) {
        this.voice = voice;
        this.form = form;
        this.tags = new Tags(voice.direction());
        this.room = new Room(voice, tags, form::find, false);
    }

    /** A guide for one case; without one, every field is a question. */
    public static Document of(
            Voice voice,
            Head head,
            Form form,
            Codebook codebook,
            List<Question> questions,
            @Nullable CaseMaterial material) {
        Guide guide = new Guide(voice, form);
        String body = guide.tags.said("hint", voice.say("paper.guide.hint"))
                + guide.sections(material)
                + guide.atLarge(material)
                + guide.principles(codebook, questions);
        return new Document(voice, head, body);
    }

    private String sections(@Nullable CaseMaterial material) {
        StringBuilder all = new StringBuilder();
        for (Form.Part part : form.parts()) {
            String asked =
                    part.entries().stream().map(entry -> entry(entry, material)).collect(Collectors.joining());
            if (!asked.isEmpty()) {
                all.append(Forms.section(voice, tags, room, part.section())).append(asked);
            }
        }
        return all.toString();
    }

    private String entry(Form.Entry entry, @Nullable CaseMaterial material) {
        List<Missing> missing = material == null
                ? List.of()
                : material.missing().stream()
                        .filter(one -> entry.field().id().equals(one.field()))
                        .toList();
        boolean open = Room.isAsked(entry)
                && (material == null
                        || material.facts(entry.field().id()).stream().noneMatch(Guide::isAnswer));
        if (missing.isEmpty() && !open) {
            return "";
        }
        String asked = missing.isEmpty()
                ? room.name(entry.field())
                : tags.words("caption", voice.label(entry.field().labels()))
                        + missing.stream()
                                .map(one -> tags.words("label", one.content()))
                                .collect(Collectors.joining());
        String writing = switch (entry.field().type()) {
            case CHOICE, CHOICES, YES_NO -> open ? room.writing(entry) + tags.lines(1) : tags.lines(3);
            case GROUP, LONG_TEXT -> tags.lines(4);
            default -> tags.lines(3);
        };
        return room.laid(asked, writing, entry);
    }

    private static boolean isAnswer(Fact fact) {
        return !fact.value().isBlank() && !fact.value().equals(FieldValue.NOT_ASKED);
    }

    /** What is missing of no field. */
    private String atLarge(@Nullable CaseMaterial material) {
        String asked = material == null
                ? ""
                : material.missing().stream()
                        .filter(missing -> missing.field() == null
                                || form.entries()
                                        .noneMatch(entry -> entry.field().id().equals(missing.field())))
                        .map(missing -> room.laid(tags.words("label", missing.content()), tags.lines(3)))
                        .collect(Collectors.joining());
        return asked.isEmpty() ? "" : heading(voice.say("paper.guide.more")) + asked;
    }

    private String principles(Codebook codebook, List<Question> questions) {
        StringBuilder all = new StringBuilder();
        for (Code principle : codebook.principles()) {
            String asked = questions.stream()
                    .filter(question -> question.kind() == QuestionKind.FIELD)
                    .filter(question -> codebook.principleOf(question.code())
                            .filter(of -> of.id().equals(principle.id()))
                            .isPresent())
                    .map(question -> room.laid(tags.words("label", voice.label(question.labels())), tags.lines(4)))
                    .collect(Collectors.joining());
            if (!asked.isEmpty()) {
                all.append(heading(principle.key() + " · " + voice.label(principle.labels())))
                        .append(asked);
            }
        }
        return all.toString();
    }

    private String heading(String words) {
        return "<h2>" + tags.words("", words) + "</h2>\n";
    }
}
