package agraw.desktop.judging;

import agraw.model.Reference;
import agraw.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;

/** The sources of a case, of which a score cites some. */
final class CitesMenu extends MenuButton {
    private final JudgingController controller;
    private final BiConsumer<UUID, List<UUID>> save;

    /** @param save takes the score and what it cites now */
    CitesMenu(JudgingController controller, BiConsumer<UUID, List<UUID>> save) {
        super(controller.say("judging.score.cites"), Icons.of(Feather.BOOK_OPEN));
        this.controller = controller;
        this.save = save;
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(Optional<Score> own, List<Reference> references) {
        List<UUID> cited = own.map(Score::cites).orElse(List.of());
        String name = controller.say("judging.score.cites");
        setText(
                cited.isEmpty()
                        ? name
                        : controller.say(
                                "judging.says",
                                name,
                                own.map(score -> Phrases.cited(score, references))
                                        .orElse("")));
        setDisable(own.isEmpty() || references.isEmpty());
        setTooltip(references.isEmpty() ? Tips.of(controller.say("judging.score.noSources")) : null);
        getItems().clear();
        for (Reference reference : references) {
            CheckMenuItem item = new CheckMenuItem(Phrases.source(reference));
            item.setMnemonicParsing(false);
            item.setSelected(cited.contains(reference.id()));
            item.setOnAction(_ -> own.ifPresent(score -> cite(score, reference.id(), item.isSelected())));
            getItems().add(item);
        }
    }

    private void cite(Score score, UUID reference, boolean cited) {
        List<UUID> all = new ArrayList<>(score.cites());
        all.remove(reference);
        if (cited) {
            all.add(reference);
        }
        save.accept(score.id(), all);
    }
}
