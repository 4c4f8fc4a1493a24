package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.model.Template;
import agraw.workbench.TemplateVersions;
import agraw.workbench.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Templates in files, and their versions. */
final class TemplateFiles {
    private final TemplateController controller;
    private final Desk desk;
    private final TemplateModel model;
    private final Templates templates;

    TemplateFiles(TemplateController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.model = controller.model();
        this.templates = Templates.of(desk.workbench());
    }

    void readFile(Path file, Consumer<Templates.Preview> read) {
        desk.work()
                .read(() -> templates.read(file, model.language.get()))
                .onDone(read)
                .onFailed(desk.tell())
                .start();
    }

    void take(Templates.Preview preview) {
        desk.work()
                .write(() -> templates.take(preview))
                .onDone(_ -> controller.read(preview.updates()
                        .map(Template::id)
                        .orElse(preview.template().id())))
                .onFailed(desk.tell())
                .start();
    }

    void export(Path file, Runnable done) {
        model.shown
                .get()
                .ifPresent(shown -> desk.work()
                        .read(() -> {
                            templates.export(shown.template().id(), file);
                            return true;
                        })
                        .onDone(_ -> done.run())
                        .onFailed(desk.tell())
                        .start());
    }

    void versions(Consumer<List<TemplateVersions.Version>> read) {
        model.shown
                .get()
                .ifPresent(shown -> desk.work()
                        .read(() -> TemplateVersions.of(desk.workbench())
                                .all(shown.template().id()))
                        .onDone(read)
                        .onFailed(desk.tell())
                        .start());
    }

    void exportVersion(TemplateVersions.Version version, Path file, Runnable done) {
        desk.work()
                .read(() -> {
                    TemplateVersions.export(version, file);
                    return true;
                })
                .onDone(_ -> done.run())
                .onFailed(desk.tell())
                .start();
    }
}
