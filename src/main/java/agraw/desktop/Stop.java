package agraw.desktop;

import agraw.desktop.kit.Destination;
import agraw.model.CaseStudy;
import agraw.workbench.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One picture of a tour: its name, and what it shows. */
record Stop(String name, Destination destination) {
    /** All pictures that a workbook gives. */
    static List<Stop> all(Tour tour) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("library", new Destination.Library()));
        tour.caseStudy().map(CaseStudy::id).ifPresent(id -> {
            stops.add(new Stop("case", new Destination.CaseStudy(id)));
            stops.add(new Stop("case-needs", new Destination.CaseStudy(id, null, true)));
            tour.disputed()
                    .ifPresent(field -> stops.add(new Stop("case-disputed", new Destination.CaseStudy(id, field))));
        });
        tour.text().ifPresent(id -> {
            stops.add(new Stop("text", text(id)));
            tour.tag().ifPresent(tag -> stops.add(new Stop("text-tag", new Destination.Text(id, tag))));
        });
        tour.rightToLeft().ifPresent(id -> stops.add(new Stop("text-right-to-left", text(id))));
        tour.translated().ifPresent(id -> stops.add(new Stop("text-translated", text(id))));
        List<UUID> compared = tour.compared().stream().map(CaseStudy::id).toList();
        if (compared.size() > 1) {
            stops.add(new Stop("compare", new Destination.Compare(compared)));
        }
        stops.add(new Stop("search", new Destination.Search(tour.words())));
        stops.add(new Stop("templates", new Destination.Templates(null)));
        stops.add(new Stop("missing", new Destination.Judging(Destination.Judging.Leaf.MISSING)));
        stops.add(new Stop("needs", new Destination.Judging(Destination.Judging.Leaf.NEEDS)));
        stops.add(new Stop("criteria", new Destination.Judging(Destination.Judging.Leaf.CRITERIA)));
        stops.add(new Stop("sessions", new Destination.Session(null)));
        for (Destination.Across.View view : Destination.Across.View.values()) {
            stops.add(new Stop("across-" + view.name().toLowerCase(Locale.ROOT), new Destination.Across(view)));
        }
        stops.add(new Stop("agreement", new Destination.Agreement()));
        stops.add(new Stop("settings", new Destination.Settings()));
        return stops;
    }

    private static Destination text(UUID id) {
        return new Destination.Text(id, null);
    }
}
