package agraw.command;

import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.workbench.QuoteTagging;
import agraw.workbench.Workbench;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a code on the quoted words of a text. */
@Command(name = "tag")
final class TagCommand extends InWorkbook {
    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    String caseKey = "";

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "tag.text")
    @Nullable
    String text;

    @Option(names = "--quote", required = true, paramLabel = "WORDS", descriptionKey = "tag.quote")
    String quote = "";

    @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "tag.code")
    String code = "";

    @Option(names = "--stance", paramLabel = "STANCE", descriptionKey = "tag.stance")
    @Nullable
    Stance stance;

    @Option(names = "--feature", paramLabel = "FEATURE", descriptionKey = "tag.feature")
    @Nullable
    Feature feature;

    @Option(names = "--condition", paramLabel = "WORDS", descriptionKey = "tag.condition")
    @Nullable
    String condition;

    @Option(names = "--memo", paramLabel = "WORDS", descriptionKey = "tag.memo")
    @Nullable
    String memo;

    @Option(names = "--side", paramLabel = "SIDE", descriptionKey = "tag.side")
    @Nullable
    Side side;

    @Option(names = "--evidence", paramLabel = "EVIDENCE", descriptionKey = "tag.evidence")
    @Nullable
    Evidence evidence;

    TagCommand(Surroundings surroundings, Console console) {
        super(surroundings, console);
    }

    @Override
    int run(Workbench workbench, Console console) {
        QuoteTagging.Said said = new QuoteTagging.Said(stance, feature, condition, memo, side, evidence);
        Tag tag = QuoteTagging.of(workbench).tag(new QuoteTagging.Request(caseKey, text, quote, code, said));
        String key = workbench
                .codebook()
                .find(tag.code())
                .map(found -> found.key() + " " + found.labels().in(console.language()))
                .orElse(code);
        console.say("command.tag.put", key, Objects.requireNonNullElse(tag.quote(), quote));
        return DONE;
    }
}
