package agraw.desktop.template;

import agraw.words.Messages;
import agraw.workbench.Actors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the parts of an actor and their choices are called, in the language in which the labels are written. */
record ActorWords(Messages messages) {
    private static final List<String> KINDS = List.of(
            "association",
            "cooperative",
            "ngo",
            "local_authority",
            "state",
            "traditional_authority",
            "company",
            "donor",
            "school_or_research",
            "person",
            "other");
    private static final List<String> LEVELS = List.of("village", "commune", "region", "national", "international");
    private static final List<String> SIDES = List.of("origin", "destination", "both", "international");

    Actors.Words all() {
        return new Actors.Words(
                messages.say("template.actor"),
                messages.say("template.actor.help"),
                part("kind", KINDS),
                part("level", LEVELS),
                part("side", SIDES),
                part("role", List.of()));
    }

    private Actors.Part part(String key, List<String> choices) {
        Map<String, String> named = new LinkedHashMap<>();
        choices.forEach(choice -> named.put(choice, messages.say("template.actor." + key + "." + choice)));
        return new Actors.Part(messages.say("template.actor." + key), named);
    }
}
