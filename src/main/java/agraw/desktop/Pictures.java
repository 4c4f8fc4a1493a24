package agraw.desktop;

import agraw.desktop.kit.Calm;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Fonts;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Snapshot;
import agraw.desktop.kit.Theme;
import agraw.desktop.shell.Place;
import agraw.desktop.shell.Shell;
import agraw.words.Messages;
import agraw.workbench.Tour;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/** Draws the screens of a workbook into PNG files, without a display. */
public final class Pictures {
    private final Workbench workbench;
    private final Order order;
    private final Deque<Stop> ahead;
    private final List<Path> written = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Throwable problem;

    /**
     * What is to be drawn.
     *
     * @param screen the name of one picture, or the beginning of the names of several; all where there is none
     * @param width in pixels
     * @param height in pixels
     */
    public record Order(Path folder, Optional<String> screen, boolean dark, Locale language, int width, int height) {}

    private Pictures(Workbench workbench, Order order) {
        this.workbench = workbench;
        this.order = order;
        List<Place<?>> there = places();
        this.ahead = new ArrayDeque<>(Stop.all(Tour.of(workbench.store())).stream()
                .filter(stop -> there.stream().anyMatch(place -> place.type().isInstance(stop.destination())))
                .filter(stop -> order.screen().map(stop.name()::startsWith).orElse(true))
                .toList());
    }

    /** Draws, and returns the files in the order of the screens: none where no screen has the name. */
    public static List<Path> draw(Workbench workbench, Order order) throws IOException {
        start();
        Pictures pictures = new Pictures(workbench, order);
        Platform.runLater(() -> pictures.trying(pictures::begin));
        return pictures.await();
    }

    /** Starts JavaFX on the platform that needs no display; where it runs already, it is taken as it is. */
    private static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            // it runs
        }
    }

    private List<Path> await() throws IOException {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return switch (problem) {
            case null -> List.copyOf(written);
            case UncheckedIOException e -> throw e.getCause();
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        };
    }

    private void begin() {
        Fonts.load();
        Shell shell = new Shell(workbench, Messages.in(order.language()), new NoFiles(), places());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(shell.view(), order.width(), order.height());
        Theme theme = order.dark() ? Theme.DARK : Theme.LIGHT;
        theme.apply();
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        next(shell, stage);
    }

    private static List<Place<?>> places() {
        return Places.all(Memory.ofNothing(), new NoChoices());
    }

    private void next(Shell shell, Stage stage) {
        Stop stop = ahead.poll();
        if (stop == null) {
            stage.close();
            shell.close();
            done.countDown();
            return;
        }
        shell.go(stop.destination());
        Calm.then(
                shell.desk().work(),
                () -> trying(() -> {
                    draw(stop, stage.getScene());
                    next(shell, stage);
                }));
    }

    private void draw(Stop stop, Scene scene) {
        Path file = order.folder().resolve(stop.name() + ".png");
        try {
            Snapshot.write(Snapshot.of(scene), file);
            written.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever waits must hear of a failure on this thread. */
    private void trying(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            problem = e;
            done.countDown();
        }
    }

    /** Nobody is there who could choose a file. */
    private static final class NoFiles implements Desk.Files {
        @Override
        public List<Path> open(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }
    }
}
