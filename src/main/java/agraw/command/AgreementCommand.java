package agraw.command;

import agraw.compare.agreement.UnitSize;
import agraw.workbench.Agreeing;
import agraw.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how far those who tagged the same texts agree. */
@Command(name = "agreement")
final class AgreementCommand extends InWorkbook {
    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "agreement.case")
    @Nullable
    String caseKey;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "agreement.coder")
    List<String> coders = List.of();

    @Option(names = "--by", paramLabel = "UNIT", descriptionKey = "agreement.by")
    UnitSize size = UnitSize.PARAGRAPH;

    @Option(names = "--principles", descriptionKey = "agreement.principles")
    boolean principles;

    @Mixin
    WritingOptions writing = new WritingOptions();

    AgreementCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        Optional<UUID> study = caseKey == null
                ? Optional.empty()
                : Optional.of(workbench.caseByKey(caseKey).id());
        Agreeing.Compared compared =
                Agreeing.of(workbench).compare(new Agreeing.Request(Optional.empty(), study, coders, size, principles));
        if (compared.overall().isEmpty()) {
            console.complain(console.messages().say("agreement.none.do"));
            return REFUSED;
        }
        return writing.write(Agreeing.document(compared, console.messages()), console);
    }
}
