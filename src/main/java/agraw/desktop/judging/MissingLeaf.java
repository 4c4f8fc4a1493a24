package agraw.desktop.judging;

import agraw.compare.CaseGaps;
import agraw.compare.Completeness;
import agraw.compare.FieldGaps;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.ShareBar;
import agraw.model.CaseStudy;
import agraw.model.Missing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is missing, by section, with what to ask at the site: of all cases, or of the one that is chosen at the side. */
final class MissingLeaf extends BorderPane implements Leafed {
    /** So many cases are named under a field; the others on demand. */
    private static final int NAMED = 12;

    private final JudgingController controller;
    private final String language;
    private final ScopeList scopes;
    private final Rows rows = new Rows();
    private final BorderPane both = new BorderPane();
    private final StackPane empty;
    /** The fields whose cases are all named. */
    private final Set<UUID> unfolded = new HashSet<>();

    MissingLeaf(JudgingController controller) {
        this.controller = controller;
        this.language = controller.desk().language();
        getStyleClass().add("missing-leaf");
        scopes = new ScopeList(controller);
        empty = Nothing.of(
                Feather.FLAG, controller.say("judging.missing.none"), controller.say("judging.missing.none.do"));
        both.setCenter(rows);
        both.setLeft(scopes);
        setCenter(new StackPane(both, empty));
        both.setVisible(false);
        empty.setVisible(false);
        controller.model().gaps.subscribe(this::show);
        controller.model().scope.subscribe(this::fill);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focusFirst() {
        scopes.requestFocus();
    }

    private void show() {
        FieldGaps gaps = controller.model().gaps.get();
        if (gaps != null) {
            both.setVisible(!gaps.cases().isEmpty());
            empty.setVisible(gaps.cases().isEmpty());
            scopes.show(gaps);
            fill();
        }
    }

    private void fill() {
        FieldGaps gaps = controller.model().gaps.get();
        if (gaps == null) {
            return;
        }
        double at = rows.getVvalue();
        Optional<UUID> scope = controller.model().scope.get();
        Optional<CaseGaps> one = gaps.cases().stream()
                .filter(each -> Optional.of(each.caseStudy().id()).equals(scope))
                .findFirst();
        rows.show(one.map(this::rowsOf).orElseGet(() -> rowsOf(gaps)));
        rows.setVvalue(at);
    }

    private List<Node> rowsOf(CaseGaps gaps) {
        List<Node> nodes = new ArrayList<>();
        CaseStudy study = gaps.caseStudy();
        nodes.add(title(study.title(), gaps.open()));
        for (CaseGaps.Part part : gaps.parts()) {
            nodes.add(heading(part.section().labels().in(language), part.completeness()));
            if (part.gaps().isEmpty()) {
                nodes.add(new FlowText(controller.say("judging.missing.nothing"), "muted", "nothing"));
            }
            part.gaps().forEach(gap -> nodes.add(row(study, gap)));
        }
        if (!gaps.general().isEmpty()) {
            nodes.add(heading(controller.say("judging.missing.general"), null));
            gaps.general().forEach(note -> nodes.add(general(study, note, false)));
        }
        return nodes;
    }

    private List<Node> rowsOf(FieldGaps gaps) {
        List<Node> nodes = new ArrayList<>();
        long open = gaps.cases().stream().mapToLong(CaseGaps::open).sum();
        nodes.add(title(controller.say("judging.missing.title.all", gaps.cases().size()), open));
        for (FieldGaps.Part part : gaps.parts()) {
            nodes.add(heading(part.section().labels().in(language), part.completeness()));
            if (part.lacks().isEmpty()) {
                nodes.add(new FlowText(controller.say("judging.missing.nothing"), "muted", "nothing"));
            }
            part.lacks().forEach(lack -> nodes.add(row(lack, gaps.cases().size())));
        }
        List<CaseGaps> general =
                gaps.cases().stream().filter(one -> !one.general().isEmpty()).toList();
        if (!general.isEmpty()) {
            nodes.add(heading(controller.say("judging.missing.general"), null));
            general.forEach(one -> one.general().forEach(note -> nodes.add(general(one.caseStudy(), note, true))));
        }
        return nodes;
    }

    private Node title(String words, long open) {
        FlowText title = new FlowText(words, "title");
        VBox box = new VBox(2, title, new FlowText(controller.say("judging.missing.count", open), "muted"));
        box.getStyleClass().add("leaf-title");
        return box;
    }

    private Node heading(String name, @Nullable Completeness known) {
        Label label = new Label(name);
        label.getStyleClass().add("section-name");
        HBox line = new HBox(10, label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("section-line");
        if (known != null) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label words = new Label(
                    controller.say("judging.missing.completeness", known.percent(), known.answered(), known.asked()));
            words.getStyleClass().add("percent");
            words.setMinWidth(USE_PREF_SIZE);
            line.getChildren().addAll(gap, new ShareBar(known.share()), words);
        }
        return line;
    }

    private Node row(CaseStudy study, CaseGaps.Gap gap) {
        String name = gap.entry().field().labels().in(language);
        String question = String.join("\n", gap.questions(language));
        HBox head = head(name, state(gap));
        return new LinkRow(
                controller.say("judging.missing.read", name, question),
                () -> controller.openField(study.id(), gap.entry().field().id()),
                head,
                new FlowText(question, gap.isNoted() ? "noted" : "muted"));
    }

    private String state(CaseGaps.Gap gap) {
        return gap.answered()
                ? controller.say("judging.missing.more")
                : gap.isNoted() ? controller.say("judging.missing.noted") : "";
    }

    private static HBox head(String name, String state) {
        FlowText words = new FlowText(name, "field-name");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(8, words);
        if (!state.isEmpty()) {
            Label label = new Label(state);
            label.getStyleClass().add("state");
            label.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(label);
        }
        return head;
    }

    private Node general(CaseStudy study, Missing note, boolean named) {
        FlowText words = new FlowText(note.content(), "noted");
        return new LinkRow(
                controller.say("judging.missing.read", study.key(), note.content()),
                () -> controller.openField(study.id(), note.field()),
                named ? new VBox(2, head(study.key(), ""), words) : words);
    }

    /** A field over all cases: what to ask, and who lacks it; each case leads to its field. */
    private Node row(FieldGaps.Lack lack, int cases) {
        String name = lack.entry().field().labels().in(language);
        String question = String.join("\n", new CaseGaps.Gap(lack.entry(), List.of(), false).questions(language));
        UUID field = lack.entry().field().id();
        FlowPane links = new FlowPane(6, 0);
        links.getStyleClass().add("case-links");
        boolean all = unfolded.contains(field) || lack.open().size() <= NAMED + 1;
        lack.open().stream()
                .limit(all ? Long.MAX_VALUE : NAMED)
                .forEach(open -> links.getChildren().add(link(open)));
        if (!all) {
            Hyperlink more = new Hyperlink(
                    controller.say("judging.missing.moreCases", lack.open().size() - NAMED));
            more.setOnAction(_ -> {
                unfolded.add(field);
                fill();
            });
            links.getChildren().add(more);
        }
        VBox box = new VBox(
                2,
                head(name, controller.say("judging.missing.openIn", lack.open().size(), cases)),
                new FlowText(question, "muted"),
                links);
        box.getStyleClass().add("lack");
        return box;
    }

    private Node link(FieldGaps.Open open) {
        CaseStudy study = open.caseStudy();
        Hyperlink link = new Hyperlink(study.key());
        String question = String.join("\n", open.gap().questions(language));
        link.setTooltip(Tips.of(study.title() + "\n" + question));
        link.setAccessibleText(controller.say("judging.missing.read", study.key(), question));
        link.setOnAction(
                _ -> controller.openField(study.id(), open.gap().entry().field().id()));
        if (open.gap().isNoted()) {
            link.setGraphic(Icons.of(Feather.FLAG, "small-icon"));
        }
        return link;
    }
}
