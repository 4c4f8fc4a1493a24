package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Feature;
import agraw.model.Tag;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tags of the case under their principles; each leads to its passage. */
final class TagsPane extends BorderPane {
    private static final int QUOTE = 90;

    private final CaseController controller;
    private final Desk desk;
    private final Consumer<UUID> toField;
    private final SideList list = new SideList();
    private @Nullable List<Object> shown;

    TagsPane(CaseController controller, Consumer<UUID> toField) {
        this.controller = controller;
        this.desk = controller.desk();
        this.toField = toField;
        setCenter(list);
    }

    void show(Sheet sheet) {
        List<Object> now = List.of(sheet.material().tags(), sheet.codebook().all());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Codebook codebook = sheet.codebook();
        Map<Code, List<Tag>> grouped = new LinkedHashMap<>();
        for (Code principle : codebook.principles()) {
            List<Tag> tags = sheet.material().tags().stream()
                    .filter(tag -> codebook.principleOf(tag.code())
                            .filter(principle::equals)
                            .isPresent())
                    .sorted((one, other) -> desk.order().compare(key(codebook, one), key(codebook, other)))
                    .toList();
            if (!tags.isEmpty()) {
                grouped.put(principle, tags);
            }
        }
        List<Node> rows = new ArrayList<>();
        grouped.forEach((principle, tags) -> {
            rows.add(heading(principle, tags.size()));
            tags.forEach(tag -> rows.add(row(sheet, tag)));
        });
        if (rows.isEmpty()) {
            rows.add(new FlowText(desk.say("casestudy.tags.none"), "muted", "side-empty"));
        }
        list.show(rows);
    }

    private static String key(Codebook codebook, Tag tag) {
        return codebook.find(tag.code()).map(Code::key).orElse("");
    }

    private Node heading(Code principle, int count) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        if (principle.colour() != null) {
            swatch.setStyle("-fx-background-color: " + principle.colour() + ";");
        }
        Label key = new Label(principle.key());
        key.getStyleClass().add("code-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        FlowText label = new FlowText(principle.labels().in(desk.language()), "muted", "meta");
        HBox.setHgrow(label, Priority.ALWAYS);
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox heading = new HBox(6, swatch, key, label, number);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("tag-heading");
        return heading;
    }

    private Node row(Sheet sheet, Tag tag) {
        Optional<Code> code = sheet.codebook().find(tag.code());
        String label = code.map(found -> found.key() + " " + found.labels().in(desk.language()))
                .orElse("");
        String stance = Stream.of(
                        tag.stance() == null ? desk.say("stance.none") : Saying.constant(desk.messages(), tag.stance()),
                        tag.feature() == null || tag.feature() == Feature.PRESENT
                                ? null
                                : Saying.constant(desk.messages(), tag.feature()),
                        tag.condition())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String quote = tag.quote() == null ? "" : tag.quote();
        FlowText standing = new FlowText(stance, "meta", "stance");
        standing.getStyleClass()
                .add(tag.stance() == null ? "open" : tag.stance().name().toLowerCase(java.util.Locale.ROOT));
        HBox mark = new HBox(5, Icons.of(icon(tag), "stance-icon"), standing);
        mark.getStyleClass()
                .addAll(
                        "stance-line",
                        tag.stance() == null ? "open" : tag.stance().name().toLowerCase(java.util.Locale.ROOT));
        HBox.setHgrow(standing, Priority.ALWAYS);
        List<Node> contents = new ArrayList<>();
        contents.add(new FlowText(label, "row-title"));
        contents.add(mark);
        if (!quote.isEmpty()) {
            contents.add(new FlowText(desk.say("casestudy.tags.quote", shortened(quote)), "muted", "meta"));
        }
        Optional<String> photo = Optional.ofNullable(tag.attachment())
                .flatMap(controller.model()::file)
                .map(filed -> desk.say("files.tags.on", filed.attachment().name()));
        photo.ifPresent(words -> contents.add(new FlowText(words, "muted", "meta")));
        RowButton row = new RowButton(
                label + ", " + stance + ", " + photo.orElse(quote),
                () -> go(sheet, tag),
                contents.toArray(Node[]::new));
        String whole = Stream.of(quote, tag.memo())
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!whole.isEmpty()) {
            Tooltip.install(row, Tips.of(whole));
        }
        return row;
    }

    private void go(Sheet sheet, Tag tag) {
        UUID fact = tag.fact();
        UUID photo = tag.attachment();
        if (tag.text() != null) {
            controller.go(new Destination.Text(tag.text(), tag.id()));
        } else if (photo != null) {
            controller.model().photo.set(Optional.of(photo));
        } else if (fact != null) {
            sheet.material().facts().stream()
                    .filter(found -> found.id().equals(fact))
                    .findFirst()
                    .ifPresent(found -> toField.accept(found.field()));
        }
    }

    private static String icon(Tag tag) {
        return switch (tag.stance()) {
            case null -> "fth-circle";
            case SUPPORTS -> "fth-plus-circle";
            case CHALLENGES -> "fth-minus-circle";
            case NUANCE -> "fth-help-circle";
        };
    }

    private static String shortened(String quote) {
        if (quote.length() <= QUOTE) {
            return quote;
        }
        int cut = quote.lastIndexOf(' ', QUOTE);
        return quote.substring(0, cut < QUOTE / 2 ? QUOTE : cut) + "…";
    }
}
