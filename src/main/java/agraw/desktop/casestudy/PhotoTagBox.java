package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.TagChanges;
import agraw.desktop.kit.TagFields;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Reference;
import agraw.model.Region;
import agraw.model.Tag;
import agraw.workbench.Saying;
import agraw.workbench.Tagging;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that is said of the chosen tag of a photo, to be read and changed. */
final class PhotoTagBox extends VBox {
    private final FilesController files;
    private final Desk desk;
    private final RegionPane regions;
    private final ObjectProperty<Optional<UUID>> nuance = new SimpleObjectProperty<>(this, "nuance", Optional.empty());
    private final FlowText title = new FlowText("", "row-title");
    private final FlowText origin = new FlowText("", "muted", "meta");
    private final FlowText kept = new FlowText("", "meta", "refusal");
    private final Button place;
    private final TagFields fields;
    private @Nullable Tag shown;

    /** @param recode lets the person choose another code for the tag */
    PhotoTagBox(CaseController controller, RegionPane regions, Runnable recode) {
        super(8);
        this.files = controller.files();
        this.desk = controller.desk();
        this.regions = regions;
        this.fields = new TagFields(desk, new Changes(), nuance);
        getStyleClass().addAll("details", "photo-tag");
        Button other = button("text.tag.recode", "fth-repeat", recode);
        place = button("files.tag.toWhole", "fth-move", this::place);
        Button remove = button("text.tag.remove", "fth-trash-2", this::remove);
        remove.setTooltip(Tips.of(desk.say("text.tag.remove.help")));
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        kept.managedProperty().bind(kept.visibleProperty());
        kept.setVisible(false);
        FlowPane buttons = new FlowPane(6, 6, other, place, remove);
        buttons.setPrefWrapLength(200);
        getChildren().addAll(title, origin, buttons, kept, fields);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        regions.region().subscribe(this::showPlace);
        nuance.subscribe(asked -> asked.ifPresent(_ -> Platform.runLater(fields::goToCondition)));
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(desk.messages().say(key), Icons.of(icon));
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(Optional<Tag> chosen, Codebook codebook, List<Reference> references) {
        Tag before = shown;
        setVisible(chosen.isPresent());
        if (chosen.isEmpty()) {
            fields.showNone();
            shown = null;
            return;
        }
        Tag tag = chosen.get();
        if (before == null || !before.id().equals(tag.id())) {
            fields.settle();
            nuance.set(Optional.empty());
            kept.setVisible(false);
        }
        shown = tag;
        title.setText(codebook.find(tag.code())
                .map((Code code) -> code.key() + " " + code.labels().in(desk.language()))
                .orElse("?"));
        String when = Saying.moment(desk.messages(), tag.at());
        origin.setText(desk.say("text.tag.origin", tag.coder(), when));
        fields.show(tag, codebook, references);
        showPlace();
    }

    private void showPlace() {
        Tag tag = shown;
        boolean drawn = regions.region().get().isPresent();
        place.setVisible(drawn || (tag != null && tag.region() != null));
        place.setManaged(place.isVisible());
        place.setText(desk.say(drawn ? "files.tag.toRegion" : "files.tag.toWhole"));
    }

    private void place() {
        Tag tag = shown;
        if (tag != null) {
            Optional<Region> drawn = regions.region().get();
            regions.region().set(Optional.empty());
            files.moveRegion(tag.id(), drawn, regions::letGo);
        }
    }

    private void remove() {
        Tag tag = shown;
        if (tag != null) {
            regions.requestFocus();
            files.untag(tag.id());
        }
    }

    /** Commits what is being typed. */
    void settle() {
        fields.settle();
    }

    /** Leads to what is said of the tag. */
    void goToFields() {
        fields.requestFocus();
    }

    /** What is said in the fields is written at once. */
    private final class Changes implements TagChanges {
        @Override
        public void current(BiConsumer<Tagging, UUID> change) {
            of(Objects.requireNonNull(shown).id(), change);
        }

        @Override
        public void of(UUID tag, BiConsumer<Tagging, UUID> change) {
            kept.setVisible(false);
            files.change(tag, change);
        }

        @Override
        public void askCondition() {
            nuance.set(Optional.ofNullable(shown).map(Tag::id));
        }

        @Override
        public void conditionKept() {
            kept.setText(desk.say("text.notice.keepsCondition"));
            kept.setVisible(true);
        }
    }
}
