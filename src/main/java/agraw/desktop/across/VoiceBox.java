package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.workbench.Voices.Voice;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where somebody is heard without a tag: what was said, by whom and where. A double click leads there. */
final class VoiceBox extends VBox {
    VoiceBox(Desk desk, Voice voice) {
        super(3);
        Said said = switch (voice) {
            case Voice.Line(var paragraph, var text) ->
                new Said(paragraph.content(), desk.say("across.voice.line"), text.title(), paragraph.speaker());
            case Voice.Told(var fact, var field, var value) ->
                new Said(value, desk.say("across.voice.fact"), field, fact.saidBy());
            case Voice.Present(var participant, var session) ->
                new Said(participant.role(), desk.say("across.voice.present"), session.title(), null);
        };
        String from = Stream.of(said.kind(), said.place(), said.speaker() == null ? "" : said.speaker())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        getChildren().addAll(new FlowText(said.words(), "words"), new FlowText(from, "muted", "small"));
        setAccessibleText(said.words() + ", " + from);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                desk.go().accept(place(voice));
            }
        });
    }

    private record Said(
            String words,
            String kind,
            String place,
            @Nullable String speaker) {}

    /** Where it stands. */
    static Destination place(Voice voice) {
        return switch (voice) {
            case Voice.Line(var paragraph, var text) -> new Destination.Text(text.id(), null, paragraph.id());
            case Voice.Told(var fact, var _, var _) ->
                Destination.CaseStudy.ofFact(fact.caseStudy(), fact.field(), fact.id());
            case Voice.Present(var _, var session) -> new Destination.Session(session.id());
        };
    }
}
