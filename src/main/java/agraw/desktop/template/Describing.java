package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Following;
import agraw.desktop.kit.Setting;
import agraw.model.Entity;
import agraw.model.Form;
import agraw.model.Section;
import agraw.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the chosen section or field is: its properties, each taken as it is typed. */
final class Describing extends ScrollPane {
    private final TemplateController controller;
    private final Desk desk;
    private final VBox page = new VBox(12);
    private List<Object> seen = List.of();

    Describing(TemplateController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("describing");
        page.getStyleClass().add("describing-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        controller.model().shown.subscribe(this::show);
        controller.model().chosen.subscribe(this::show);
        controller.model().language.subscribe(this::show);
    }

    private void show() {
        Optional<Form> form = controller.model().form();
        Optional<UUID> chosen = controller.model().chosen.get();
        String language = controller.model().language.get();
        Optional<Form.Entry> entry = form.flatMap(found -> chosen.flatMap(found::find));
        Optional<Section> section = form.stream()
                .flatMap(found -> found.parts().stream())
                .map(Form.Part::section)
                .filter(found -> chosen.filter(found.id()::equals).isPresent())
                .findFirst();
        List<Object> now = new ArrayList<>(List.of(language));
        entry.ifPresent(now::add);
        section.ifPresent(found -> {
            now.add(found);
            controller.model().shown.get().map(TemplateModel.Shown::template).ifPresent(now::add);
        });
        if (now.equals(seen)) {
            return; // what is being typed stays
        }
        boolean same = seen.size() > 1 && now.size() > 1 && Objects.equals(id(seen.get(1)), id(now.get(1)));
        double place = getVvalue();
        seen = now;
        List<Node> nodes = entry.map(found -> new FieldForm(controller, found).nodes())
                .or(() -> section.map(found -> section(found, language)))
                .orElseGet(() -> List.of(new FlowText(desk.say("template.describe.empty"), "muted")));
        if (same) {
            int focused = focused();
            renew(nodes);
            applyCss();
            layout();
            setVvalue(place);
            refocus(focused);
        } else {
            page.getChildren().setAll(nodes);
            setVvalue(0);
            overwrite(chosen);
        }
    }

    /** Parts that somebody may be typing in stay, and take over what is new. */
    private void renew(List<Node> nodes) {
        if (nodes.size() != page.getChildren().size()) {
            page.getChildren().setAll(nodes);
            return;
        }
        for (int at = 0; at < nodes.size(); at++) {
            Node old = page.getChildren().get(at);
            Node next = nodes.get(at);
            if (!(old instanceof Following following) || !following.follow(next)) {
                page.getChildren().set(at, next);
                if (old instanceof ChoicesForm before && next instanceof ChoicesForm now && now.isLongerThan(before)) {
                    now.focusLast();
                }
            }
        }
    }

    /** What was just made is named next: its name is there to be typed over. */
    private void overwrite(Optional<UUID> chosen) {
        Optional<UUID> made = controller.model().made;
        Optional<UUID> whole =
                controller.model().shown.get().map(shown -> shown.template().id());
        if (chosen.isPresent() && made.isPresent() && (made.equals(chosen) || made.equals(whole))) {
            List<Setting> names = page.getChildren().stream()
                    .filter(Setting.class::isInstance)
                    .map(Setting.class::cast)
                    .toList();
            if (!names.isEmpty()) {
                controller.model().made = Optional.empty();
                (made.equals(whole) ? names.getLast() : names.getFirst()).overwrite();
            }
        }
    }

    private static Object id(Object shown) {
        return shown instanceof Form.Entry entry
                ? entry.field().id()
                : shown instanceof Entity entity ? entity.id() : "";
    }

    /** Which of the properties has the focus; -1: none. */
    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (page.equals(at.getParent())) {
                return page.getChildren().indexOf(at);
            }
        }
        return -1;
    }

    private void refocus(int index) {
        boolean there = index >= 0 && index < page.getChildren().size();
        Node part = there ? page.getChildren().get(index) : null;
        if (part != null && !holdsFocus(part)) {
            if (part instanceof ChoicesForm choices) {
                choices.focusLast();
            } else if (part instanceof VBox box
                    && !(part instanceof Setting)
                    && box.getChildren().getFirst() instanceof Setting first) {
                first.requestFocus();
            } else {
                part.requestFocus();
            }
        }
    }

    private boolean holdsFocus(Node part) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the whole, which stands with its sections because it has no line of its own. */
    private Node template(String language) {
        return controller
                .model()
                .shown
                .get()
                .map(TemplateModel.Shown::template)
                .<Node>map(template -> Setting.line(
                        desk.say("template.name"),
                        template.labels().byLanguage().getOrDefault(language, ""),
                        template.labels().in(language),
                        (words, refused) ->
                                controller.setLabel(Template.class, template.id(), "labels", words, refused)))
                .orElseGet(VBox::new);
    }

    private List<Node> section(Section section, String language) {
        return List.of(
                Setting.line(
                        desk.say("template.section.name"),
                        section.labels().byLanguage().getOrDefault(language, ""),
                        section.labels().in(language),
                        (words, refused) -> controller.setLabel(Section.class, section.id(), "labels", words, refused)),
                Setting.whole(
                        desk.say("template.key"),
                        section.key(),
                        (words, refused) -> controller.rename(Section.class, section.id(), words, refused)),
                Setting.line(
                        desk.say("template.relevant"),
                        section.relevant() == null ? "" : section.relevant(),
                        "",
                        (words, refused) ->
                                controller.setExpression(section.id(), agraw.form.Role.RELEVANT, words, refused)),
                template(language));
    }
}
