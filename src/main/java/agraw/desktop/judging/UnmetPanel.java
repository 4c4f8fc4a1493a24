package agraw.desktop.judging;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.FlowText;
import agraw.workbench.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The needs that no capacity meets; each leads to the needs and capacities of its case. */
final class UnmetPanel extends VBox {
    /** More rows than a person reads; the cases lead to the rest. */
    private static final int MOST = 100;

    private final JudgingController controller;
    private final FlowText heading = new FlowText("", "field-name");
    private final Hyperlink all;
    private final Rows list = new Rows();

    /** @param showAll lets go of the chosen case */
    UnmetPanel(JudgingController controller, Runnable showAll) {
        super(6);
        this.controller = controller;
        getStyleClass().add("panel");
        setId("unmet");
        all = new Hyperlink(controller.say("judging.needs.showAll"));
        all.setOnAction(_ -> showAll.run());
        list.setPrefHeight(0); // what there is, so that the heading keeps its lines
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, all, list);
    }

    /** Of the chosen case, else of all. */
    void show(@Nullable NeedMatch chosen) {
        List<NeedMatch> found = chosen == null
                ? Objects.requireNonNullElse(controller.model().needs.get(), List.of())
                : List.of(chosen);
        long count = found.stream().mapToLong(match -> match.unmet().size()).sum();
        heading.setText(
                chosen == null
                        ? controller.say("judging.needs.unmet", count)
                        : controller.say(
                                "judging.needs.unmet.of",
                                count,
                                chosen.caseStudy().key()));
        all.setVisible(chosen != null);
        all.setManaged(chosen != null);
        List<Node> rows = new ArrayList<>();
        for (NeedMatch match : found) {
            match.unmet().stream()
                    .limit(Math.max(0, MOST - rows.size()))
                    .forEach(need -> rows.add(row(match, need, chosen == null)));
        }
        if (count > rows.size()) {
            rows.add(new FlowText(controller.say("judging.needs.more", count - rows.size()), "muted"));
        } else if (rows.isEmpty()) {
            boolean none = found.stream().allMatch(match -> match.needs().isEmpty());
            rows.add(new FlowText(
                    none ? controller.say("judging.needs.noNeeds") : controller.say("judging.needs.allMet"), "muted"));
        }
        if (chosen != null) {
            Hyperlink open = new Hyperlink(controller.say("judging.needs.open"));
            open.setOnAction(_ -> controller.openNeeds(chosen.caseStudy().id()));
            rows.add(open);
        }
        list.show(rows);
    }

    private Node row(NeedMatch match, Answer need, boolean named) {
        Wording wording = new Wording(controller.desk().messages());
        String about = Stream.concat(
                        named ? Stream.of(match.caseStudy().key()) : Stream.empty(),
                        NeedMatch.parts(need, NeedMatch.STATED_BY).stream()
                                .map(part -> controller.say(
                                        "judging.says",
                                        wording.name(part.entry()),
                                        wording.value(part.entry(), part.fact()))))
                .collect(Collectors.joining(" · "));
        LinkRow row = new LinkRow(
                controller.say(
                        "judging.missing.read",
                        match.caseStudy().key(),
                        need.fact().value()),
                () -> controller.openNeeds(match.caseStudy().id()),
                new FlowText(need.fact().value()));
        if (!about.isEmpty()) {
            row.getChildren().add(new FlowText(about, "muted", "about"));
        }
        return row;
    }
}
