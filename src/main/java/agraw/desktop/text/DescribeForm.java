package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.model.Text;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what a text is to be called, of what kind and in what language it is. */
final class DescribeForm extends TextForm {
    private final EditController edits;
    private final TextFields fields;
    private @Nullable UUID text;
    private TextFields.@Nullable Filled settled;

    DescribeForm(Desk desk, EditController edits) {
        super(desk, "text.form.describe", "text.form.save", "text.form.cancel");
        this.edits = edits;
        getStyleClass().add("description");
        fields = new TextFields(desk, any -> {});
        part(fields);
    }

    void ask(Text of) {
        begin();
        text = of.id();
        fields.fill(new TextFields.Filled(of.title(), of.kind(), of.language()));
        settled = fields.filled();
    }

    /** Commits what was filled in since the last time, unless the form was left. */
    void settle() {
        TextFields.Filled now = fields.filled();
        UUID id = text;
        if (id != null && isVisible() && !now.title().isEmpty() && !now.equals(settled)) {
            settled = now;
            edits.describe(id, now);
        }
    }

    @Override
    Optional<String> lacking() {
        return fields.filled().title().isEmpty() ? Optional.of("text.form.title") : Optional.empty();
    }

    @Override
    void save() {
        settle();
        close();
    }

    @Override
    public void requestFocus() {
        fields.requestFocus();
    }
}
