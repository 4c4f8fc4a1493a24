package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Template;
import agraw.workbench.SubmissionPreview;
import agraw.workbench.SubmissionWords;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file of answers before it is taken: template and key to choose, what each answer sheet does, and what is not taken, by its cell. */
final class AnswersPane extends VBox {
    private static final int MOST_PROBLEMS = 200;
    private static final double HIGHEST = 150;
    private static final double LEAST = 112;
    private static final double LINE = 28;

    private final Desk desk;
    private final AnswersModel model;
    private final AnswersImport controller;
    private final SubmissionWords words;
    private final Label counts = new Label();
    private final VBox problems = new VBox();
    private final ScrollPane scroll = new ScrollPane(problems);
    private final AnswersTable table;
    private final Button take;

    AnswersPane(Desk desk, AnswersModel model, AnswersImport controller) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        this.words = new SubmissionWords(desk.messages());
        this.table = new AnswersTable(desk, words);
        this.take = new Button(desk.say("submissions.take"));
        getStyleClass().add("answers");
        setId("answers");
        visibleProperty().bind(model.open);
        managedProperty().bind(model.open);
        VBox.setVgrow(this, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        counts.setId("answers-counts");
        counts.setMinWidth(0);
        counts.tooltipProperty().bind(counts.textProperty().map(Tooltip::new));
        problems.getStyleClass().add("problems");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setId("answers-problems");
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().addAll(head(), choices(), counts, table, scroll);
        model.preview.subscribe(this::show);
        model.refusal.subscribe(() -> show(model.preview.get()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.cancel();
                event.consume();
            }
        });
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add(Styles.TITLE_4);
        title.textProperty().bind(model.file.map(file -> desk.say("submissions.title", file)));
        title.tooltipProperty().bind(title.textProperty().map(Tooltip::new));
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        take.setId("answers-take");
        take.getStyleClass().add(Styles.ACCENT);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> controller.take());
        take.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.preview.get() == null
                                || model.preview.get().changesNothing()
                                || !model.underWay.get().isEmpty(),
                        model.preview,
                        model.underWay));
        Button cancel = new Button();
        cancel.textProperty()
                .bind(model.taking.map(taking -> desk.say(taking ? "submissions.stop" : "submissions.cancel")));
        cancel.setId("answers-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> controller.cancel());
        HBox head = new HBox(8, title, gap, take, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox choices() {
        ComboBox<Template> template = choice("answers-template", model.templates, new TemplateNames());
        ComboBox<String> column = choice("answers-key", model.columns, new Columns());
        column.setTooltip(new Tooltip(desk.say("submissions.keyColumn.tip")));
        bind(template, model.template);
        bind(column, model.keyColumn);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.setMinWidth(60);
        bar.progressProperty().bind(model.progress);
        Label underWay = new Label();
        underWay.textProperty().bind(model.underWay);
        underWay.setMinWidth(0);
        underWay.tooltipProperty().bind(underWay.textProperty().map(Tooltip::new));
        HBox busy = new HBox(8, bar, underWay);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.visibleProperty().bind(model.underWay.isNotEmpty());
        HBox line = new HBox(
                16,
                field(desk.say("submissions.template"), template),
                field(desk.say("submissions.keyColumn"), column),
                media(),
                busy);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private Button media() {
        Button media = new Button(desk.say("submissions.media"), new FontIcon(Feather.IMAGE));
        media.setId("answers-media");
        media.setMinWidth(USE_PREF_SIZE);
        media.tooltipProperty().bind(model.media.map(folder -> new Tooltip(desk.say("submissions.media.tip", folder))));
        media.accessibleHelpProperty().bind(model.media.map(folder -> desk.say("submissions.media.tip", folder)));
        media.disableProperty().bind(model.underWay.isNotEmpty());
        media.setOnAction(_ -> controller.chooseMedia());
        return media;
    }

    private static <T> ComboBox<T> choice(String id, ObservableList<T> items, StringConverter<T> names) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
        box.setConverter(names);
        box.setPrefWidth(230);
        box.setMinWidth(120);
        return box;
    }

    /** What a person chooses is looked at anew; what the file itself brings is looked at by who brings it. */
    private <T> void bind(ComboBox<T> box, javafx.beans.property.ObjectProperty<@Nullable T> chosen) {
        chosen.subscribe(value -> {
            if (value == null) {
                box.getSelectionModel().clearSelection();
            } else {
                box.setValue(value);
            }
        });
        box.setOnAction(_ -> {
            T value = box.getValue();
            if (value != null && !value.equals(chosen.get()) && model.open.get()) {
                chosen.set(value);
                controller.look();
            }
        });
    }

    private static VBox field(String name, ComboBox<?> control) {
        Label label = new Label(name);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setLabelFor(control);
        return new VBox(3, label, control);
    }

    private void show(@Nullable SubmissionPreview preview) {
        table.show(preview);
        counts.setText(
                preview == null || preview.lines().isEmpty()
                        ? ""
                        : words.counts(preview)
                                + words.files(preview)
                                        .map(files -> "; " + files)
                                        .orElse(""));
        List<FlowText> lines = new ArrayList<>();
        if (!model.refusal.get().isEmpty()) {
            lines.add(new FlowText(model.refusal.get(), "problem"));
        } else if (preview != null) {
            say(preview, lines);
        }
        problems.getChildren().setAll(lines);
        scroll.setVisible(!lines.isEmpty());
        scroll.setMinHeight(Math.min(LEAST, LINE * (lines.size() + 1)));
        if (preview != null && !take.isDisabled()) {
            take.requestFocus();
        }
    }

    private void say(SubmissionPreview preview, List<FlowText> lines) {
        if (!preview.lines().isEmpty()
                && preview.changesNothing()
                && preview.problems().isEmpty()
                && preview.remarks().isEmpty()) {
            lines.add(new FlowText(desk.say("submissions.nothing")));
        }
        list("submissions.problems", preview.problems(), "problem", lines);
        list("submissions.remarks", preview.remarks(), "remark", lines);
        words.unknown(preview).ifPresent(unknown -> lines.add(new FlowText(unknown)));
    }

    private void list(String title, List<SubmissionPreview.Problem> all, String style, List<FlowText> lines) {
        if (!all.isEmpty()) {
            lines.add(new FlowText(desk.say(title, all.size()), Styles.TEXT_BOLD));
        }
        all.stream().limit(MOST_PROBLEMS).forEach(one -> lines.add(new FlowText(words.problem(one), style)));
        if (all.size() > MOST_PROBLEMS) {
            lines.add(new FlowText(desk.say("submissions.more", all.size() - MOST_PROBLEMS)));
        }
    }

    /** Templates by their labels. */
    private final class TemplateNames extends StringConverter<Template> {
        @Override
        public String toString(@Nullable Template template) {
            return template == null ? "" : template.labels().in(desk.language());
        }

        @Override
        public @Nullable Template fromString(String words) {
            return model.template.get(); // the list cannot be typed into
        }
    }

    /** Columns as the file calls them. */
    private static final class Columns extends StringConverter<String> {
        @Override
        public String toString(@Nullable String column) {
            return column == null ? "" : column;
        }

        @Override
        public String fromString(String words) {
            return words;
        }
    }
}
