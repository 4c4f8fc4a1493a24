package agraw.report.paper;

import agraw.model.ConsentForm;
import agraw.report.paper.Tags.Cell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people are told before they speak, and what each agrees to, by role and not by name. */
public final class ConsentSheet {
    /** On two pages. */
    private static final int PERSONS = 7;

    private static final List<String> TOLD = List.of("why", "free", "role", "use", "withdraw");
    private static final List<String> AGREED = List.of("notes", "quote", "photo", "audio", "name");

    private ConsentSheet() {}

    /** A sheet with room for several people on every page. */
    public static Document of(Voice voice, Head head) {
        Tags tags = new Tags(voice.direction());
        String told = TOLD.stream()
                .map(key -> tags.said("tell", voice.messages().say("paper.consent." + key)))
                .collect(Collectors.joining());
        String contact = tags.div("write", Tags.blank("whole", voice.say("paper.consent.contact")));
        String persons = IntStream.rangeClosed(1, PERSONS)
                .mapToObj(number -> person(voice, tags, number))
                .collect(Collectors.joining());
        return new Document(
                voice,
                head,
                tags.div("told", tags.said("label", voice.say("paper.consent.title")), told, contact) + persons);
    }

    private static String person(Voice voice, Tags tags, int number) {
        String agreed = AGREED.stream()
                .map(key -> tags.choice(voice.messages().say("paper.agree." + key), false))
                .collect(Collectors.joining());
        String ways = Stream.of(ConsentForm.values())
                .map(way -> tags.choice(
                        voice.messages().say("paper.given." + way.name().toLowerCase(Locale.ROOT)), false))
                .collect(Collectors.joining());
        Cell left = Cell.of(
                "main",
                tags.div(
                        "write",
                        "<span class=\"person-number\">" + Tags.text(voice.say("paper.consent.person", number))
                                + "</span> ",
                        Tags.blank("role", voice.say("paper.consent.who"))),
                tags.said("caption", voice.say("paper.consent.agrees")),
                tags.div("write choices", agreed),
                tags.div("write choices", tags.own(voice.say("paper.consent.form")), " ", ways),
                tags.div(
                        "write",
                        Tags.blank("third", voice.say("paper.consent.date")),
                        Tags.blank("third", voice.say("paper.consent.place")),
                        Tags.blank("third", voice.say("paper.consent.asked"))),
                tags.div("write", Tags.blank("most", voice.say("paper.consent.named"))));
        Cell right = Cell.of("sign", tags.said("caption", voice.say("paper.consent.sign")));
        return tags.div("field person", tags.table("frame", tags.row(left, right)));
    }
}
