package agraw.desktop.kit;

import agraw.workbench.TableFile;
import agraw.workbench.TableFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes what a screen shows elsewhere: onto the clipboard, or into a file of any format. */
public final class Exports {
    private static final List<TableFormat> FORMATS = List.of(
            TableFormat.DOCX,
            TableFormat.XLSX,
            TableFormat.PDF,
            TableFormat.HTML,
            TableFormat.MARKDOWN,
            TableFormat.CSV,
            TableFormat.JSON);

    private final Desk desk;
    private final Supplier<Optional<Callable<TableFile>>> document;
    private final Supplier<String> name;
    private final Consumer<String> news;

    /**
     * @param document how what is shown now becomes a document, which is made away from the JavaFX thread; nothing: there is none
     * @param name of files, without ending
     * @param news hears what was done
     */
    public Exports(
            Desk desk, Supplier<Optional<Callable<TableFile>>> document, Supplier<String> name, Consumer<String> news) {
        this.desk = desk;
        this.document = document;
        this.name = name;
        this.news = news;
    }

    /** Puts the table on the clipboard, with tabs between its boxes. */
    public void copy() {
        document.get()
                .ifPresent(made -> desk.work()
                        .read(() -> made.call().tabs())
                        .onDone(words -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(words);
                            Clipboard.getSystemClipboard().setContent(content);
                            news.accept(desk.say("kit.copied"));
                        })
                        .start());
    }

    /** Writes a file; called away from the JavaFX thread. */
    public interface Written {
        void to(Path file) throws Exception;
    }

    /** Writes the table into a file that the person names. */
    public void export(TableFormat format) {
        document.get()
                .ifPresent(made -> save(format.ending(), file -> made.call().write(format, file)));
    }

    /** Writes something into a file that the person names, and says that it is there. */
    public void save(String ending, Written written) {
        desk.files()
                .save(desk.say("kit.export"), name.get() + "." + ending)
                .ifPresent(file -> desk.work()
                        .write(() -> {
                            written.to(file);
                            return file;
                        })
                        .onDone(there -> news.accept(desk.say("kit.exported", there.toString())))
                        .start());
    }

    public Button copyButton() {
        Button copy = new Button(desk.say("kit.copy"), new FontIcon(Feather.COPY));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        return copy;
    }

    /** All formats, to choose from. */
    public MenuButton menu() {
        MenuButton menu = new MenuButton(desk.say("kit.export"), new FontIcon(Feather.DOWNLOAD));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (TableFormat format : FORMATS) {
            MenuItem item = new MenuItem(desk.messages().say("kit.export." + format.ending()));
            item.setOnAction(_ -> export(format));
            menu.getItems().add(item);
        }
        return menu;
    }
}
