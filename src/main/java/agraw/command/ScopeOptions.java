package agraw.command;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Pick;
import agraw.model.Refusal;
import agraw.model.Trait;
import agraw.words.Messages;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Scope;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which cases and tags are looked at: the same for every command that looks across cases. */
final class ScopeOptions {
    @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "scope.filter")
    String filter = "";

    @Option(
            names = "--principles",
            split = ",",
            hideParamSyntax = true,
            paramLabel = "KEYS",
            descriptionKey = "scope.principles")
    List<String> principles = List.of();

    @Option(names = "--tags", paramLabel = "TRAIT=VALUE", descriptionKey = "scope.tags")
    Map<Trait, String> tags = new EnumMap<>(Trait.class);

    /**
     * What is asked for, as the workbook is now.
     *
     * @throws Refusal {@link Failure.UnknownCode}
     */
    Chosen chosen(Choosing choosing, Messages messages) {
        Pick pick = Pick.ALL;
        if (!principles.isEmpty()) {
            Codebook codebook = choosing.codebook();
            List<Code> codes = principles.stream()
                    .map(key -> codebook.find(key).orElseThrow(() -> new Refusal(new Failure.UnknownCode(key))))
                    .toList();
            pick = Pick.ofCodes(codebook.within(codes));
        }
        for (Map.Entry<Trait, String> one : tags.entrySet()) {
            pick = pick.and(Pick.of(one.getKey(), Set.of(one.getValue().split(",", -1))));
        }
        return choosing.choose(new Scope(filter, pick), messages);
    }
}
