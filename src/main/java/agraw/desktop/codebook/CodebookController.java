package agraw.desktop.codebook;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.desktop.kit.Slot;
import agraw.model.Code;
import agraw.model.Kind;
import agraw.model.Polarity;
import agraw.model.Refusal;
import agraw.workbench.CodeMerging;
import agraw.workbench.CodebookFiles;
import agraw.workbench.CodebookFormat;
import agraw.workbench.CodebookVersions;
import agraw.workbench.Codebooks;
import agraw.workbench.Saying;
import agraw.workbench.Tagging;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the codebook and hands on what the person does to it. All calls come on the JavaFX thread. */
final class CodebookController {
    private static final int EXAMPLES = 200;

    private final Desk desk;
    private final CodebookModel model;
    private final Codebooks codebooks;
    private final CodeMerging merging;
    private final CodebookFiles files;
    private final Slot examples = new Slot();
    private final Refresh refresh = new Refresh(this::reading);

    CodebookController(Desk desk, CodebookModel model) {
        this.desk = desk;
        this.model = model;
        this.codebooks = Codebooks.of(desk.workbench());
        this.merging = CodeMerging.of(desk.workbench());
        this.files = CodebookFiles.of(desk.workbench());
        model.chosen.subscribe(this::readExamples);
    }

    Desk desk() {
        return desk;
    }

    CodebookModel model() {
        return model;
    }

    void open(@Nullable UUID code) {
        if (code != null) {
            model.chosen.set(Optional.of(code));
        }
        refresh.ask();
    }

    void changed(Change change) {
        boolean touched = change.edits().stream()
                .anyMatch(edit -> edit.kind() == Kind.CODE || edit.kind() == Kind.TAG || edit.kind() == Kind.TEXT);
        if (touched) {
            refresh.ask();
            readExamples();
        }
    }

    private Job<?> reading() {
        return desk.work().read(codebooks::read).onDone(this::show);
    }

    private void show(Codebooks.Counted counted) {
        if (!counted.equals(model.counted.get())) {
            boolean gone = model.chosen
                    .get()
                    .filter(code -> counted.codebook().find(code).isEmpty())
                    .isPresent();
            model.counted.set(counted);
            if (gone) {
                model.chosen.set(Optional.empty());
            }
        }
    }

    private void readExamples() {
        Optional<UUID> code = model.chosen.get();
        desk.work()
                .read(() -> code.map(id -> codebooks.examples(id, EXAMPLES)).orElse(List.of()))
                .in(examples)
                .onDone(model.examples::set)
                .start();
    }

    void add(@Nullable UUID parent) {
        String label = desk.say(parent == null ? "codebook.new.principle" : "codebook.new.code");
        write(() -> codebooks.add(parent, label, model.language.get()), this::choose);
    }

    private void choose(Code made) {
        model.made = Optional.of(made.id());
        model.chosen.set(Optional.of(made.id()));
        refresh.ask();
    }

    void write(UUID code, Codebooks.Words what, String words, Consumer<String> refused) {
        String language = model.language.get();
        change(() -> codebooks.write(code, what, language, words), refused);
    }

    void setKey(UUID code, String key, Consumer<String> refused) {
        change(() -> codebooks.setKey(code, key), refused);
    }

    void setShortcut(UUID code, String shortcut, Consumer<String> refused) {
        change(() -> codebooks.setShortcut(code, shortcut), refused);
    }

    void setColour(UUID code, String colour, Consumer<String> refused) {
        change(() -> codebooks.setColour(code, colour), refused);
    }

    void setPolarity(UUID code, @Nullable Polarity polarity) {
        desk.work().change(() -> codebooks.setPolarity(code, polarity)).start();
    }

    void setRetired(UUID code, boolean retired) {
        desk.work().change(() -> codebooks.setRetired(code, retired)).start();
    }

    void move(UUID code, @Nullable UUID parent, @Nullable UUID before) {
        desk.work().change(() -> codebooks.move(code, parent, before)).start();
    }

    void delete(UUID code) {
        Optional<UUID> parent = model.codebook().find(code).map(Code::parent);
        write(
                () -> {
                    merging.delete(code);
                    return true;
                },
                _ -> model.chosen.set(parent));
    }

    void merge(UUID from, UUID into) {
        write(
                () -> {
                    merging.merge(from, into);
                    return true;
                },
                _ -> model.chosen.set(Optional.of(into)));
    }

    void split(UUID code, List<UUID> tags, String label) {
        write(() -> merging.split(code, tags, label, model.language.get()), made -> {
            model.chosen.set(Optional.of(made.id()));
            refresh.ask();
        });
    }

    void setExample(UUID tag, boolean example) {
        Tagging tagging = Tagging.of(desk.workbench());
        desk.work().change(() -> tagging.setExample(tag, example)).start();
    }

    void read(Path file, Consumer<CodebookFiles.Preview> read) {
        desk.work()
                .read(() -> files.read(file, model.language.get()))
                .onDone(read)
                .onFailed(desk.tell())
                .start();
    }

    void take(CodebookFiles.Preview preview) {
        write(() -> files.take(preview), _ -> {});
    }

    void export(Path file, Runnable done) {
        CodebookFormat format = CodebookFormat.of(file).orElse(CodebookFormat.XLSX);
        desk.work()
                .read(() -> {
                    files.export(format, model.language.get(), file);
                    return true;
                })
                .onDone(_ -> done.run())
                .onFailed(desk.tell())
                .start();
    }

    void exportVersion(CodebookVersions.Version version, Path file, Runnable done) {
        CodebookFormat format = CodebookFormat.of(file).orElse(CodebookFormat.XLSX);
        desk.work()
                .read(() -> {
                    CodebookFiles.write(version.codebook(), format, model.language.get(), file);
                    return true;
                })
                .onDone(_ -> done.run())
                .onFailed(desk.tell())
                .start();
    }

    void versions(Consumer<List<CodebookVersions.Version>> read) {
        desk.work()
                .read(() -> CodebookVersions.of(desk.workbench()).all())
                .onDone(read)
                .onFailed(desk.tell())
                .start();
    }

    /** With a place of its own to say why not. */
    private void change(Runnable step, Consumer<String> refused) {
        desk.work()
                .change(step)
                .onDone(_ -> refused.accept(""))
                .onFailed(problem -> {
                    if (problem instanceof Refusal refusal) {
                        refused.accept(Saying.failure(desk.messages(), refusal.failure()));
                    } else {
                        desk.tell().accept(problem);
                    }
                })
                .start();
    }

    private <T> void write(Callable<T> step, Consumer<? super T> done) {
        desk.work().write(step).onDone(done).onFailed(desk.tell()).start();
    }
}
