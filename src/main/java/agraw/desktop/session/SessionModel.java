package agraw.desktop.session;

import agraw.model.Codebook;
import agraw.model.Followup;
import agraw.model.Participant;
import agraw.model.SessionMaterial;
import agraw.model.Utterance;
import agraw.workbench.NotedLine;
import agraw.workbench.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the screen of a session shows. */
final class SessionModel {
    /** All sessions; nothing while they are being read. */
    final ObjectProperty<Optional<List<Sessions.Line>>> sessions = new SimpleObjectProperty<>(Optional.empty());
    /** The session that is open; its lines are in {@link #lines}. */
    final ObjectProperty<Optional<SessionMaterial>> material = new SimpleObjectProperty<>(Optional.empty());

    final ObjectProperty<Codebook> codebook = new SimpleObjectProperty<>(new Codebook(List.of(), List.of()));
    final Lines lines = new Lines();

    /** Who speaks, until another does. */
    final ObjectProperty<Optional<UUID>> voice = new SimpleObjectProperty<>(Optional.empty());
    /** The question that is being answered. */
    final ObjectProperty<Optional<UUID>> question = new SimpleObjectProperty<>(Optional.empty());
    /** The older line that is written again. */
    final ObjectProperty<Optional<UUID>> rewriting = new SimpleObjectProperty<>(Optional.empty());

    final ObjectProperty<@Nullable Utterance> utterance = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Followup> followup = new SimpleObjectProperty<>();
    final StringProperty spoken = new SimpleStringProperty("");
    final StringProperty interpreter = new SimpleStringProperty("");

    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty notice = new SimpleStringProperty("");
    final BooleanProperty projected = new SimpleBooleanProperty();

    List<Participant> participants() {
        return material.get().map(SessionMaterial::participants).orElse(List.of());
    }

    Optional<Participant> participant(@Nullable UUID id) {
        return material.get().flatMap(session -> session.participant(id));
    }

    /** What the line says as it stands. */
    NotedLine parsed(String words) {
        return NotedLine.parse(words, participants(), codebook.get());
    }

    /** How somebody is called here: by name where their consent allows it, else by role. */
    String called(Participant participant) {
        return material.get()
                .flatMap(session -> session.name(participant))
                .map(name -> name + " · " + participant.role())
                .orElse(participant.role());
    }
}
