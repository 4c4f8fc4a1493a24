package agraw.desktop.casestudy;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Exports;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Match;
import agraw.model.Strength;
import agraw.words.Messages;
import agraw.workbench.FactPlace;
import agraw.workbench.Matching;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Says how well capacities meet needs, in the name of the person at the desk. */
final class MatchController {
    private final CaseController controller;
    private final Desk desk;
    private final Matching matching;
    /** What was done, such as an export; empty: nothing to say. */
    final StringProperty news = new SimpleStringProperty(this, "news", "");

    MatchController(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.matching = Matching.of(desk.workbench());
    }

    Desk desk() {
        return desk;
    }

    CaseModel model() {
        return controller.model();
    }

    private Messages messages() {
        return desk.messages();
    }

    Optional<NeedMatch> now() {
        return model().needs.get();
    }

    Optional<Answer> need() {
        return find(now().map(NeedMatch::needs), model().need.get());
    }

    Optional<Answer> capacity() {
        return find(now().map(NeedMatch::capacities), model().capacity.get());
    }

    private static Optional<Answer> find(Optional<List<Answer>> items, Optional<UUID> id) {
        return items.stream()
                .flatMap(List::stream)
                .filter(item -> Optional.of(item.fact().id()).equals(id))
                .findFirst();
    }

    /** What all people said of the pair that is chosen. */
    List<Match> said() {
        Optional<Answer> need = need();
        Optional<Answer> capacity = capacity();
        return need.isPresent() && capacity.isPresent()
                ? now().map(match -> match.of(need.get().fact(), capacity.get().fact()))
                        .orElse(List.of())
                : List.of();
    }

    /** What the person at the desk said of it. */
    Optional<Match> own() {
        return said().stream()
                .filter(match -> match.author().equals(desk.workbench().author()))
                .findFirst();
    }

    void judge(Strength strength) {
        need().ifPresent(need -> capacity()
                .ifPresent(capacity -> desk.work()
                        .write(() ->
                                matching.match(need.fact().id(), capacity.fact().id(), strength))
                        .start()));
    }

    /** Takes the person's own match of the pair back; where they have none, the only one there is. */
    void unmatch() {
        List<Match> said = said();
        own().or(() -> said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty())
                .ifPresent(this::unmatch);
    }

    void unmatch(Match match) {
        desk.work().write(() -> matching.unmatch(match.id())).start();
    }

    void setReason(UUID match, String words) {
        desk.work().write(() -> matching.setReason(match, words)).start();
    }

    /** The field that holds the needs, or the capacities; none in a form of another kind. */
    Optional<Form.Entry> field(String key) {
        return model().sheet.get().flatMap(sheet -> sheet.form().find(key));
    }

    /** Writes down another need or capacity, and chooses it. */
    void add(String key, String words) {
        model().caseStudy()
                .ifPresent(study -> field(key).ifPresent(entry -> {
                    UUID fact = Ids.next();
                    controller.setValue(
                            FactPlace.of(fact, study, entry), words, CaseController.Heard.silently(desk.tell()));
                }));
    }

    /** Goes some needs, or capacities, on. */
    void step(int needs, int capacities) {
        now().ifPresent(match -> {
            model().need.set(stepped(match.needs(), model().need.get(), needs));
            model().capacity.set(stepped(match.capacities(), model().capacity.get(), capacities));
        });
    }

    private static Optional<UUID> stepped(List<Answer> items, Optional<UUID> from, int by) {
        List<UUID> ids = items.stream().map(item -> item.fact().id()).toList();
        int at = from.map(ids::indexOf).orElse(-1);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(Math.clamp(at + (long) by, 0, ids.size() - 1)));
    }

    /** Takes needs by capacities elsewhere. */
    Exports exports() {
        return new Exports(
                desk,
                () -> now().map(match -> () -> Matching.document(match, messages())),
                () -> now().map(match ->
                                desk.say("judging.match.file", match.caseStudy().key()))
                        .orElse(""),
                news::set);
    }
}
