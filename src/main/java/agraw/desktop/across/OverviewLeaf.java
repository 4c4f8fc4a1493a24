package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Slot;
import agraw.workbench.Chosen;
import agraw.workbench.Overview;
import agraw.workbench.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A view that is one overview with the sentences that a reader has to know. */
final class OverviewLeaf implements Leaf {
    private final AcrossController controller;
    private final Desk desk;
    private final Supplier<Function<Chosen, Overview>> reading;
    private final List<? extends Node> tools;
    private final OverviewPane view;
    private final Slot slot = new Slot();
    private @Nullable Chosen chosen;

    /**
     * @param id of the grid
     * @param reading gives, on the JavaFX thread, what is run away from it
     * @param tools this view alone has; they ask to {@link #read} again
     */
    OverviewLeaf(
            AcrossController controller,
            String id,
            Supplier<Function<Chosen, Overview>> reading,
            List<? extends Node> tools) {
        this.controller = controller;
        this.desk = controller.desk();
        this.reading = reading;
        this.tools = tools;
        view = new OverviewPane(controller, id);
    }

    /** Sets the sizes of names, heads and cells, in pixels. */
    OverviewLeaf sized(double name, double head, double wide, double high) {
        view.sized(name, head, wide, high);
        return this;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<? extends Node> tools() {
        return tools;
    }

    @Override
    public void show(Chosen now) {
        chosen = now;
        read();
    }

    void read() {
        Chosen now = chosen;
        if (now == null) {
            return;
        }
        Function<Chosen, Overview> wanted = reading.get();
        desk.work()
                .read(() -> wanted.apply(now))
                .in(slot)
                .onDone(found -> view.show(
                        found,
                        Lacking.of(
                                controller,
                                now,
                                found.rows().isEmpty() || found.columns().isEmpty(),
                                false)))
                .start();
    }

    Optional<Chosen> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Callable<TableFile>> document() {
        Chosen of = chosen;
        return of == null
                ? Optional.empty()
                : view.shown().map(now -> () -> now.document(controller.about(of), desk.messages()));
    }

    @Override
    public void focus() {
        view.focus();
    }
}
