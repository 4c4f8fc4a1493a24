package agraw.desktop.casestudy;

import agraw.model.Attachment;
import agraw.workbench.Thumbnails;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A photo small, or the sign of another file, in a frame of one size. The picture is only made when it is asked for. */
final class Thumb extends StackPane {
    private final FilesController files;
    private final ImageView picture = new ImageView();
    private @Nullable Attachment shown;
    private @Nullable Attachment loaded;

    Thumb(FilesController files, double width, double height) {
        this.files = files;
        getStyleClass().add("thumb");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // a photo is never mirrored
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(width - 2);
        picture.setFitHeight(height - 2);
        sign();
    }

    /** Shows a file; none leaves the frame empty. */
    void show(@Nullable Attachment file) {
        if (Objects.equals(file, shown)) {
            return;
        }
        boolean same = file != null
                && shown != null
                && file.sha256().equals(shown.sha256())
                && Objects.equals(file.turn(), shown.turn());
        shown = file;
        if (!same) {
            loaded = null;
            sign();
        }
    }

    /** Makes the picture, if it was not yet. */
    void load() {
        Attachment wanted = shown;
        if (wanted != null && loaded == null && Thumbnails.has(wanted)) {
            loaded = wanted;
            files.small(wanted, image -> put(wanted, image), _ -> {});
        }
    }

    private void put(Attachment of, Image image) {
        if (of.equals(loaded)) {
            // Not larger than it is
            picture.setFitWidth(Math.min(getPrefWidth() - 2, image.getWidth()));
            picture.setFitHeight(Math.min(getPrefHeight() - 2, image.getHeight()));
            picture.setImage(image);
            getChildren().setAll(picture);
        }
    }

    private void sign() {
        picture.setImage(null);
        Attachment file = shown;
        if (file == null) {
            getChildren().setAll(Icons.of("fth-image", "thumb-icon"));
            return;
        }
        String format = Thumbnails.format(file);
        Label words = new Label(format);
        words.getStyleClass().add("thumb-format");
        words.setGraphic(Icons.of(icon(file.mediaType()), "thumb-icon"));
        words.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        getChildren().setAll(words);
    }

    private static String icon(String mediaType) {
        return switch (mediaType.substring(0, mediaType.indexOf('/') + 1)) {
            case "image/" -> "fth-image";
            case "audio/" -> "fth-mic";
            case "video/" -> "fth-film";
            default -> "fth-file-text";
        };
    }
}
