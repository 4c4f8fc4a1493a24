package agraw.desktop.shell;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.workbench.Whereabouts;
import java.util.ArrayList;
import java.util.List;

/** The line that says where one is: Library › MA-ELEC › Brief. */
final class Crumbs {
    private Crumbs() {}

    /** From the way's beginning to the place itself; what has no name yet goes by its screen's. */
    static List<Crumb> of(Desk desk, Destination destination, Whereabouts.Names names) {
        List<Crumb> crumbs = new ArrayList<>();
        switch (destination) {
            case Destination.CaseStudy _ -> {
                crumbs.add(library(desk));
                crumbs.add(new Crumb(names.caseTitle().orElse(own(desk, destination)), destination));
            }
            case Destination.Text _ -> {
                crumbs.add(library(desk));
                names.caseStudy()
                        .ifPresent(id ->
                                crumbs.add(new Crumb(names.caseKey().orElseThrow(), new Destination.CaseStudy(id))));
                crumbs.add(new Crumb(names.textTitle().orElse(own(desk, destination)), destination));
            }
            case Destination.Search(String words, var _)
            when !words.isBlank() -> crumbs.add(new Crumb(desk.say("shell.searchFor", words), destination));
            default -> crumbs.add(new Crumb(own(desk, destination), destination));
        }
        return crumbs;
    }

    private static Crumb library(Desk desk) {
        Destination library = new Destination.Library();
        return new Crumb(own(desk, library), library);
    }

    private static String own(Desk desk, Destination destination) {
        return desk.messages().say(destination.nameKey());
    }
}
