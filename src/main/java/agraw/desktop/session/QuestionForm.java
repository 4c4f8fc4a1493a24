package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Asking;
import agraw.model.Code;
import agraw.model.Question;
import agraw.model.QuestionKind;
import agraw.model.Session;
import agraw.model.SessionKind;
import agraw.model.SessionMaterial;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Offers the codebook's questions for this kind of session, by principle. */
final class QuestionForm {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 400;

    private final Desk desk;
    private final SessionModel model;
    private final SessionController controller;

    QuestionForm(Desk desk, SessionModel model, SessionController controller) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
    }

    void ask(Node beside) {
        controller.questions(questions -> show(beside, questions));
    }

    private void show(Node beside, List<Question> questions) {
        SessionKind kind = model.material
                .get()
                .map(SessionMaterial::session)
                .map(Session::kind)
                .orElse(SessionKind.PLENARY);
        QuestionKind wanted = kind == SessionKind.PLENARY ? QuestionKind.PLENARY : QuestionKind.FIELD;
        Set<UUID> had = model.material.get().map(SessionMaterial::guide).orElse(List.of()).stream()
                .map(Asking::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Question, CheckBox> boxes = new LinkedHashMap<>();
        VBox all = new VBox(6);
        for (Code principle : model.codebook.get().principles()) {
            List<Question> own = questions.stream()
                    .filter(one -> one.code().equals(principle.id()) && one.kind() == wanted && !had.contains(one.id()))
                    .toList();
            if (!own.isEmpty()) {
                all.getChildren().add(new FlowText(principle.labels().in(desk.language()), "strong-line"));
                own.forEach(one -> all.getChildren().add(line(one, boxes)));
            }
        }
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        Button add = new Button(desk.say("session.guide.add"));
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(_ -> {
            List<Question> chosen = new ArrayList<>();
            boxes.forEach((question, box) -> {
                if (box.isSelected()) {
                    chosen.add(question);
                }
            });
            popup.hide();
            controller.addQuestions(chosen);
        });
        Button every = new Button(desk.say("session.guide.all"));
        every.setOnAction(_ -> boxes.values().forEach(box -> box.setSelected(true)));
        ScrollPane scroll =
                new ScrollPane(boxes.isEmpty() ? new FlowText(desk.say("session.guide.noMore"), "muted") : all);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(10, scroll, new HBox(8, add, every));
        card.getStyleClass().add("session-card");
        card.getStylesheets()
                .add(Objects.requireNonNull(QuestionForm.class.getResource("session.css"))
                        .toExternalForm());
        card.setNodeOrientation(beside.getEffectiveNodeOrientation());
        popup.getContent().add(card);
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        if (place != null) {
            popup.show(beside, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private Node line(Question question, Map<Question, CheckBox> boxes) {
        CheckBox box = new CheckBox();
        String words = question.labels().in(desk.language());
        box.setAccessibleText(words);
        boxes.put(question, box);
        FlowText text = new FlowText(words);
        text.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, box, text);
    }
}
