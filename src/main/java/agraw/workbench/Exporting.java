package agraw.workbench;

import agraw.exchange.casefile.CaseContent;
import agraw.exchange.casefile.CaseFileMaker;
import agraw.exchange.casefile.CaseFileWriter;
import agraw.exchange.casefile.Vocabulary;
import agraw.model.CaseMaterial;
import agraw.model.Failure;
import agraw.model.Paragraph;
import agraw.model.Refusal;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Writes cases as case files, which every workbook can import. */
public final class Exporting {
    private final Store store;
    private final CaseFileWriter writer = new CaseFileWriter();

    public Exporting(Store store) {
        this.store = store;
    }

    public static Exporting of(Workbench workbench) {
        return new Exporting(workbench.store());
    }

    /**
     * A case that was written.
     *
     * @param leftOut how many of its facts and tags were not, because their field, code or text is gone
     */
    public record Exported(Path file, String caseKey, long leftOut) {}

    /**
     * Writes each case into a folder, which is made where it is not there, as a file that is named after its key. A file of that name is
     * replaced, and only when the new one is whole.
     *
     * @param cases ids; those of cases that are gone are passed over
     * @param progress hears of cases done, and of all
     * @param cancelled asked before each case; what was written stays
     * @return what was written, in order
     * @throws Refusal {@link Failure.NotWritable}
     */
    public List<Exported> export(List<UUID> cases, Path folder, Progress progress, BooleanSupplier cancelled) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(new Failure.NotWritable(folder.toString(), "failed"), e);
        }
        List<Exported> written = new ArrayList<>();
        int done = 0;
        progress.at(done, cases.size());
        for (UUID id : cases) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            for (CaseFileMaker.Made made : made(id)) {
                String key = made.file().key();
                Path file = folder.resolve(FileNames.of(key) + ".json");
                writer.write(made.file(), file);
                written.add(new Exported(file, key, made.leftOut()));
            }
            done++;
            progress.at(done, cases.size());
        }
        return written;
    }

    private List<CaseFileMaker.Made> made(UUID id) {
        return store.read(reader -> CaseQuery.materials(reader, List.of(id)).stream()
                .map(material -> CaseFileMaker.of(content(reader, material), Vocabulary.of(reader)))
                .toList());
    }

    private static CaseContent content(Reader reader, CaseMaterial material) {
        List<UUID> texts = material.texts().stream().map(Text::id).toList();
        Map<UUID, List<Paragraph>> paragraphs = reader.whereAny(Paragraph.class, "text", texts).stream()
                .collect(Collectors.groupingBy(Paragraph::text));
        return new CaseContent(material, paragraphs);
    }
}
