package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.Failure;

/** The one sentence beside a field whose words were not taken. */
final class Refusals {
    private Refusals() {}

    static String say(Desk desk, Failure.ValueRefused why) {
        String key = "casestudy.refused." + why.expected();
        return desk.messages()
                .say(desk.messages().has(key) ? key : "casestudy.refused.other", desk.say("casestudy.key.remove"));
    }
}
