package agraw.desktop.casestudy;

import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The form: all sections under each other. What holds the focus is kept in view. */
final class FieldsPane extends ScrollPane {
    private static final double MARGIN = 24;

    private final CaseController controller;
    private final Column content = new Column(28);
    private List<SectionPane> sections = List.of();
    private List<Form.Part> parts = List.of();
    private @Nullable UUID caseStudy;
    private @Nullable Sheet sheet;
    private boolean jumping;

    /** Builds one section a frame, so that the window stays alive. */
    private final AnimationTimer builder = new AnimationTimer() {
        @Override
        public void handle(long now) {
            buildNext();
        }
    };

    FieldsPane(CaseController controller) {
        this.controller = controller;
        content.getStyleClass().add("form");
        content.setMaxWidth(760);
        StackPane middle = new StackPane(content);
        middle.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("fields");
        setFocusTraversable(false);
        vvalueProperty().addListener((_, _, _) -> sayWhereWeAre());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && Focus.isIn(content)) {
                reveal(owner);
            }
        });
    }

    /** Shows the case; the form is made anew only if another case or another form is to be shown. */
    void show(Sheet read) {
        UUID shown = read.material().caseStudy().id();
        List<Form.Part> wanted = Asked.parts(read, controller.desk());
        boolean same = shown.equals(caseStudy) && wanted.equals(parts);
        sheet = read;
        if (same) {
            sections.forEach(section -> section.show(read));
            return;
        }
        caseStudy = shown;
        parts = wanted;
        sections =
                wanted.stream().map(part -> new SectionPane(controller, part)).toList();
        content.getChildren().setAll(sections);
        setVvalue(0);
        buildNext();
        builder.start();
        sections.stream()
                .findFirst()
                .ifPresent(first -> controller.model().section.set(Optional.of(first.id())));
    }

    private void buildNext() {
        Sheet read = sheet;
        Optional<SectionPane> next =
                sections.stream().filter(section -> !section.isBuilt()).findFirst();
        if (next.isEmpty() || read == null) {
            builder.stop();
        } else {
            next.get().build(read);
        }
    }

    /** Makes all that is above a section and the section itself, so that its place is known. */
    private Optional<SectionPane> built(UUID id) {
        Sheet read = sheet;
        Optional<SectionPane> wanted =
                sections.stream().filter(section -> section.id().equals(id)).findFirst();
        if (read != null && !sections.stream().allMatch(SectionPane::isBuilt)) {
            sections.forEach(section -> section.build(read));
            applyCss();
            layout();
        }
        return wanted;
    }

    /** Makes all sections at once. */
    void buildAll() {
        sections.stream().findFirst().ifPresent(section -> built(section.id()));
    }

    /** Brings a section to the top. */
    void jump(UUID section) {
        built(section).ifPresent(found -> {
            jumping = true;
            controller.model().section.set(Optional.of(section));
            scrollTo(content.sceneToLocal(found.localToScene(0, 0)).getY() - 12);
            jumping = false;
        });
    }

    /** Brings a field into view and leads to it. */
    void jumpToField(UUID field) {
        buildAll();
        field(field).ifPresent(pane -> {
            pane.focusFirst();
            layout();
            scrollTo(content.sceneToLocal(pane.localToScene(0, 0)).getY() - 12);
        });
    }

    /** Brings one of the facts of a field into view and leads to it; to the field where the fact is gone. */
    void jumpToFact(@Nullable UUID field, UUID fact) {
        buildAll();
        applyCss();
        layout();
        Optional<FactRow> row = content.lookupAll(".fact").stream()
                .filter(FactRow.class::isInstance)
                .map(FactRow.class::cast)
                .filter(found -> found.place().fact().equals(fact))
                .findFirst();
        row.ifPresent(found -> {
            found.choose();
            layout();
            reveal(found);
        });
        if (row.isEmpty() && field != null) {
            jumpToField(field);
        }
    }

    /** A field that is made already. */
    Optional<FieldPane> field(UUID id) {
        return sections.stream().flatMap(section -> section.field(id).stream()).findFirst();
    }

    /** Leads to the first value of the section that the person looks at. */
    void focusSection() {
        controller.model().section.get().flatMap(this::built).ifPresent(SectionPane::focusFirst);
    }

    /** Leads some sections on, or back. */
    void step(int by) {
        int at = sections.stream()
                .map(section -> Optional.of(section.id()))
                .toList()
                .indexOf(controller.model().section.get());
        int next = Math.clamp(at + by, 0, sections.size() - 1);
        if (!sections.isEmpty()) {
            jump(sections.get(next).id());
            sections.get(next).focusFirst();
        }
    }

    private double room() {
        return content.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    }

    private void scrollTo(double y) {
        double room = room();
        setVvalue(room <= 0 ? 0 : Math.clamp(y / room, 0, 1));
    }

    private void reveal(Node node) {
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = getVvalue() * Math.max(0, room());
        double height = getViewportBounds().getHeight();
        if (place.getMinY() - MARGIN < top) {
            scrollTo(place.getMinY() - MARGIN * 2);
        } else if (place.getMaxY() + MARGIN > top + height) {
            scrollTo(Math.min(place.getMinY() - MARGIN, place.getMaxY() + MARGIN - height));
        }
    }

    private void sayWhereWeAre() {
        if (jumping) {
            return;
        }
        double line = getVvalue() * Math.max(0, room()) + MARGIN * 3;
        sections.stream()
                .filter(section -> section.getBoundsInParent().getMinY() <= line)
                .reduce((_, later) -> later)
                .ifPresent(section -> controller.model().section.set(Optional.of(section.id())));
    }
}
