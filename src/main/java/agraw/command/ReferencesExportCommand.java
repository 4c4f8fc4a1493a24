package agraw.command;

import agraw.workbench.Listing;
import agraw.workbench.SourceFormat;
import agraw.workbench.Sources;
import agraw.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the references of a case, or of all, for a reference manager. */
@Command(name = "export")
final class ReferencesExportCommand extends InWorkbook {
    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "references.case")
    @Nullable
    String caseKey;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = Named.class,
            descriptionKey = "references.format")
    SourceFormat format = SourceFormat.RIS;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "references.out")
    Path out = Path.of("");

    ReferencesExportCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    /** Reads the name of a format. */
    static final class Named implements ITypeConverter<SourceFormat> {
        @Override
        public SourceFormat convert(String name) {
            return SourceFormat.named(name).orElseThrow(() -> new TypeConversionException(name));
        }
    }

    @Override
    int run(Workbench workbench, Console console) {
        Sources sources = Sources.of(workbench, console.messages().locale());
        List<UUID> cases = caseKey == null
                ? Listing.of(workbench).lines().stream()
                        .map(line -> line.caseStudy().id())
                        .toList()
                : List.of(workbench.caseByKey(caseKey).id());
        if (sources.list(cases).isEmpty()) {
            console.complain(console.messages().say("references.command.none"));
            return REFUSED;
        }
        int written = sources.export(cases, format, out);
        console.say("references.command.exported", written, out.toString());
        return DONE;
    }
}
