package agraw.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files that a person chooses when asked; none as long as nobody says which. */
public final class ChosenFiles implements Desk.Files {
    public volatile List<Path> opened = List.of();
    public volatile Optional<Path> saved = Optional.empty();

    @Override
    public List<Path> open(String title) {
        return opened;
    }

    @Override
    public Optional<Path> folder(String title) {
        return saved;
    }

    @Override
    public Optional<Path> save(String title, String name) {
        return saved;
    }
}
