package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.CaseMaterial;
import agraw.model.Certainty;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Property;
import agraw.model.Reference;
import agraw.model.Side;
import agraw.model.Value;
import agraw.workbench.Answers;
import agraw.workbench.DateSaying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is said about a fact, folded out to be changed. */
final class FactDetails extends GridPane {
    private final CaseController controller;
    private final UUID fact;
    private final LabelledLine topic;
    private final LabelledLine unit;
    private final LabelledLine asOf;
    private final LabelledLine saidBy;
    private final LabelledLine note;
    private final LabelledLine reason;
    private final ConstantBox<Certainty> certainty;
    private final ConstantBox<Side> side;
    private final VBox cites = new VBox(3);
    private final Map<UUID, CiteLine> cited = new HashMap<>();
    private final FlowText noSources;

    FactDetails(CaseController controller, UUID fact, Form.Entry entry) {
        this.controller = controller;
        this.fact = fact;
        Desk desk = controller.desk();
        getStyleClass().add("details");
        setHgap(12);
        setVgap(8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        topic = line(desk.say("casestudy.detail.topic"), "topic");
        unit = line(desk.say("casestudy.detail.unit"), "unit");
        asOf = new LabelledLine(
                        controller,
                        desk.say("casestudy.detail.asOf"),
                        saving("asOf"),
                        Answers::keptDate,
                        value -> DateSaying.words(desk.messages(), value))
                .prompting(desk.say("casestudy.prompt.date"));
        saidBy = line(desk.say("casestudy.detail.saidBy"), "saidBy");
        note = line(desk.say("casestudy.detail.note"), "note");
        reason = line(desk.say("casestudy.detail.reason"), "reason");
        reason.setVisible(false);
        reason.managedProperty().bind(reason.visibleProperty());
        certainty = new ConstantBox<>(
                desk,
                desk.say("casestudy.detail.certainty"),
                Certainty.class,
                chosen -> set("certainty", Property.toValue(chosen)));
        side = new ConstantBox<>(
                desk, desk.say("casestudy.detail.side"), Side.class, chosen -> set("side", Property.toValue(chosen)));
        add(topic, 0, 0);
        if (entry.field().type() != FieldType.MONEY) { // there they stand beside the amount
            add(unit, 1, 0);
            add(asOf, 0, 1);
        }
        add(certainty, 1, 1);
        add(saidBy, 0, 2);
        add(side, 1, 2);
        add(note, 0, 3, 2, 1);
        add(reason, 0, 5, 2, 1);
        noSources = new FlowText(desk.say("casestudy.detail.noSources"), "muted");
        Label sources = new Label(desk.say("casestudy.detail.sources"));
        sources.getStyleClass().add("caption-small");
        add(new VBox(4, sources, cites), 0, 4, 2, 1);
    }

    private LabelledLine line(String name, String property) {
        return new LabelledLine(controller, name, saving(property));
    }

    private BiConsumer<String, Heard> saving(String property) {
        return (words, heard) -> controller.setDetail(fact, property, new Value.Words(words), heard);
    }

    private void set(String property, @Nullable Value value) {
        controller.setDetail(
                fact, property, value, Heard.silently(controller.desk().tell()));
    }

    void focus() {
        topic.field().requestFocus();
    }

    void show(CaseMaterial material, Fact shown) {
        topic.show(shown.topic());
        unit.show(shown.unit());
        asOf.show(shown.asOf());
        saidBy.show(shown.saidBy());
        note.show(shown.note());
        reason.show(shown.reason());
        reason.setVisible(shown.preferred());
        certainty.show(shown.certainty());
        side.show(shown.side());
        showCites(material.references(), shown);
    }

    private void showCites(List<Reference> references, Fact shown) {
        cited.keySet().retainAll(references.stream().map(Reference::id).toList());
        List<Node> wanted = new ArrayList<>();
        for (Reference reference : references) {
            CiteLine line = cited.computeIfAbsent(reference.id(), id -> new CiteLine(controller, fact, id));
            line.show(reference, shown);
            wanted.add(line);
        }
        if (wanted.isEmpty()) {
            wanted.add(noSources);
        }
        Children.become(cites.getChildren(), wanted);
    }
}
