package agraw.desktop.agreement;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Code;
import agraw.model.Settlement;
import agraw.model.Tag;
import agraw.model.Verdict;
import agraw.workbench.Agreeing;
import agraw.workbench.Saying;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One difference after the other: the passage, both views beside it, and what is decided, with a reason. */
final class Walk extends VBox {
    private final Desk desk;
    private final AgreementModel model;
    private final AgreementController controller;
    private final Label place = new Label();
    private final VBox passage = new VBox(6);
    private final VBox views = new VBox(8);
    private final Map<Verdict, ToggleButton> verdicts = new EnumMap<>(Verdict.class);
    private final WordsArea reason = new WordsArea();
    private final Button reopen = new Button();
    private final HBox body;
    private final FlowText nothing = new FlowText("", "muted");
    private List<Agreeing.Disagreed> walked = List.of();
    private int at;

    Walk(Desk desk, AgreementModel model, AgreementController controller) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("walk");
        setMinHeight(160);
        passage.getStyleClass().add("passage");
        ScrollPane left = scroll(passage);
        ScrollPane right = scroll(views);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        body = new HBox(14, left, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        reason.setId("agreement-reason");
        reason.setPromptText(desk.say("agreement.reason.prompt"));
        reason.setAccessibleText(desk.say("agreement.reason"));
        reason.setOnSettled(this::reasoned);
        HBox.setHgrow(reason, Priority.ALWAYS);
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(head(), nothing, body, decision());
        model.compared.subscribe(this::follow);
        model.code.subscribe(() -> {
            at = 0;
            follow();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setPrefWidth(300);
        pane.setMinWidth(200);
        return pane;
    }

    private HBox head() {
        Button before = new Button("", new FontIcon(Feather.CHEVRON_UP));
        before.setId("agreement-before");
        before.setAccessibleText(desk.say("agreement.before"));
        before.setTooltip(new Tooltip(desk.say("agreement.before")));
        before.setOnAction(_ -> go(-1));
        Button next = new Button("", new FontIcon(Feather.CHEVRON_DOWN));
        next.setId("agreement-next");
        next.setAccessibleText(desk.say("agreement.next"));
        next.setTooltip(new Tooltip(desk.say("agreement.next")));
        next.setOnAction(_ -> go(1));
        Button read = new Button(desk.say("agreement.read"), new FontIcon(Feather.FILE_TEXT));
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(_ -> current().ifPresent(controller::read));
        place.getStyleClass().add("place");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, before, next, place, gap, read);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox decision() {
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Verdict verdict : Verdict.values()) {
            ToggleButton button = new ToggleButton(Saying.constant(desk.messages(), verdict));
            button.setId("verdict-" + verdict.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> decide(verdict));
            verdicts.put(verdict, button);
            line.getChildren().add(button);
        }
        reopen.setText(desk.say("agreement.reopen"));
        reopen.setMinWidth(USE_PREF_SIZE);
        reopen.setOnAction(_ -> current().ifPresent(controller::reopen));
        line.getChildren().addAll(reason, reopen);
        line.visibleProperty().bind(body.visibleProperty());
        return line;
    }

    private Optional<Agreeing.Disagreed> current() {
        return at >= 0 && at < walked.size() ? Optional.of(walked.get(at)) : Optional.empty();
    }

    private void decide(Verdict verdict) {
        current().ifPresent(one -> controller.settle(one, verdict, reason.getText()));
    }

    private void reasoned(String words) {
        current()
                .ifPresent(one -> one.settled().ifPresent(settled -> controller.settle(one, settled.verdict(), words)));
    }

    private void go(int by) {
        settle();
        at = Math.clamp(at + (long) by, 0, Math.max(0, walked.size() - 1));
        show();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            go(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    /** Follows a new comparison, and stays at the difference that is shown. */
    private void follow() {
        walked = model.walked();
        at = Math.clamp(at, 0, Math.max(0, walked.size() - 1));
        show();
    }

    private void show() {
        Optional<Agreeing.Disagreed> shown = current();
        body.setVisible(shown.isPresent());
        nothing.setVisible(shown.isEmpty());
        nothing.setText(desk.say("agreement.noDifferences"));
        long settled = walked.stream().filter(one -> one.settled().isPresent()).count();
        place.setText(shown.isEmpty() ? "" : desk.say("agreement.place", at + 1, walked.size(), settled));
        shown.ifPresent(this::show);
    }

    private void show(Agreeing.Disagreed one) {
        Label source = new Label(one.text());
        source.getStyleClass().add("muted");
        passage.getChildren().setAll(code(one.difference().code()), source, new FlowText(one.words(), "words"));
        views.getChildren().clear();
        one.difference().with().forEach(coder -> views.getChildren().add(view(coder, one, true)));
        one.difference().without().forEach(coder -> views.getChildren().add(view(coder, one, false)));
        Settlement settled = one.settled().orElse(null);
        verdicts.forEach((verdict, button) -> button.setSelected(settled != null && settled.verdict() == verdict));
        if (!reason.isFocusWithin()) {
            reason.setText(settled == null || settled.reason() == null ? "" : settled.reason());
        }
        reopen.setVisible(settled != null);
        reopen.setManaged(settled != null);
    }

    private Node code(UUID id) {
        return new FlowText(
                model.compared
                        .get()
                        .flatMap(found -> found.rows().stream()
                                .map(Agreeing.Row::code)
                                .filter(code -> code.id().equals(id))
                                .findFirst())
                        .map(code -> code.key() + "  " + label(code))
                        .orElse(""),
                "strong-line");
    }

    private String label(Code code) {
        return code.labels().in(desk.language());
    }

    private Node view(String coder, Agreeing.Disagreed one, boolean with) {
        Label name = new Label(coder, new FontIcon(with ? Feather.CHECK : Feather.MINUS));
        name.getStyleClass().add("coder");
        VBox view = new VBox(3, name);
        if (!with) {
            view.getChildren().add(new FlowText(desk.say("agreement.without"), "muted"));
        }
        one.tags().stream()
                .filter(tag -> tag.coder().equals(coder))
                .forEach(tag -> view.getChildren().add(new FlowText(said(tag))));
        return view;
    }

    private String said(Tag tag) {
        String stance = tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance());
        String condition = tag.condition() == null ? "" : " (" + tag.condition() + ")";
        String memo = tag.memo() == null ? "" : "\n" + tag.memo();
        return stance + condition + ": “" + (tag.quote() == null ? "" : tag.quote()) + "”" + memo;
    }

    /** Commits what is being typed. */
    void settle() {
        reason.settle();
    }
}
