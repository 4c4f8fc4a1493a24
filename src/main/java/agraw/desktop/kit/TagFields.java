package agraw.desktop.kit;

import agraw.model.Codebook;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Reference;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.workbench.Saying;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that is said of a tag beside its code and its place, to be read and changed where it stands. */
public final class TagFields extends VBox {
    private static final double GAP = 14;

    private final Desk desk;
    private final TagChanges changes;
    private final ObjectProperty<Optional<UUID>> nuance;
    private final Segments<Stance> stances;
    private final Segments<Feature> features;
    private final ConditionBox condition;
    private final WordsArea memo = new WordsArea();
    private final Choices<Side> sides;
    private final Choices<Evidence> kinds;
    private final TensionBox tension;
    private final CitesBox cites;
    private @Nullable Tag shown;
    private String storedMemo = "";

    /**
     * @param nuance the tag that is to be a nuance as soon as its condition is written; taken back here when it is
     */
    public TagFields(Desk desk, TagChanges changes, ObjectProperty<Optional<UUID>> nuance) {
        super(GAP);
        this.desk = desk;
        this.changes = changes;
        this.nuance = nuance;
        getStyleClass().add("tag-fields");
        stances = new Segments<>(List.of(Stance.values()), this::stanceLabel, this::chooseStance);
        features = new Segments<>(
                List.of(Feature.values()),
                feature -> Saying.constant(desk.messages(), feature),
                feature -> changes.current((job, tag) -> job.setFeature(tag, feature.orElse(null))));
        sides = new Choices<>(
                side -> Saying.constant(desk.messages(), side),
                desk.say("text.tag.unsaid"),
                side -> changes.current((job, tag) -> job.setSide(tag, side.orElse(null))));
        kinds = new Choices<>(
                kind -> Saying.constant(desk.messages(), kind),
                desk.say("text.tag.unsaid"),
                kind -> changes.current((job, tag) -> job.setEvidence(tag, kind.orElse(null))));
        tension = new TensionBox(desk, changes);
        cites = new CitesBox(desk, changes);
        condition = new ConditionBox(desk, changes, nuance);
        memo.setPromptText(desk.say("text.tag.memo.prompt"));
        memo.setOnSettled(this::writeMemo);
        getChildren()
                .addAll(
                        field("text.tag.stance", stances),
                        condition,
                        field("text.tag.feature", features),
                        field("text.tag.memo", memo),
                        field("text.tag.evidence", kinds),
                        field("text.tag.side", sides),
                        tension,
                        cites);
        nuance.subscribe(this::showCondition);
    }

    private String stanceLabel(Stance stance) {
        return StanceSign.of(stance) + " " + Saying.constant(desk.messages(), stance);
    }

    private void chooseStance(Optional<Stance> chosen) {
        Tag tag = shown;
        if (chosen.filter(stance -> stance == Stance.NUANCE).isPresent() && tag != null && tag.condition() == null) {
            changes.askCondition();
        } else {
            nuance.set(Optional.empty());
            changes.current((job, id) -> job.setStance(id, chosen.orElse(null)));
        }
    }

    private VBox field(String key, Node control) {
        Label label = new Label(desk.messages().say(key));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(desk.messages().say(key));
        return new VBox(4, label, control);
    }

    /** Shows a tag; what is being typed of another is committed first. */
    public void show(Tag tag, Codebook codebook, List<Reference> references) {
        boolean other = shown == null || !tag.id().equals(shown.id());
        if (other) {
            settle();
        }
        shown = tag;
        features.show(Optional.ofNullable(tag.feature()));
        sides.show(List.of(Side.values()), Optional.ofNullable(tag.side()));
        kinds.show(List.of(Evidence.values()), Optional.ofNullable(tag.evidence()));
        tension.show(tag, codebook);
        cites.show(tag, references);
        showMemo(tag, other);
        showCondition();
    }

    /** No tag is looked at any more; what is being typed is committed. */
    public void showNone() {
        settle();
        shown = null;
    }

    private void showMemo(Tag tag, boolean other) {
        String words = tag.memo() == null ? "" : tag.memo();
        // What is being typed is not overwritten by what was stored a moment ago.
        if ((other || memo.getText().strip().equals(storedMemo))
                && !memo.getText().strip().equals(words)) {
            memo.setText(words);
        }
        storedMemo = words;
    }

    private void writeMemo(String words) {
        Tag tag = shown;
        if (tag != null) {
            changes.of(tag.id(), (job, id) -> job.setMemo(id, words));
        }
    }

    private void showCondition() {
        Tag tag = shown;
        if (tag != null) {
            boolean asked = nuance.get().equals(Optional.of(tag.id()));
            stances.show(asked ? Optional.of(Stance.NUANCE) : Optional.ofNullable(tag.stance()));
            condition.show(tag, asked);
        }
    }

    /** Commits what is being typed. */
    public void settle() {
        memo.settle();
        condition.settle();
    }

    /** Leads to where the condition of a nuance is written. */
    public void goToCondition() {
        condition.requestFocus();
    }

    /** Leads to where the memo is written. */
    public void goToMemo() {
        memo.requestFocus();
    }

    @Override
    public void requestFocus() {
        stances.requestFocus();
    }
}
