package agraw.compare;

import agraw.model.CaseMaterial;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of one case, found by code. */
final class CaseQuotes {
    private final Map<UUID, List<Quote>> byCode = new HashMap<>();

    CaseQuotes(CaseMaterial material) {
        Citations citations = new Citations(material.references());
        Map<UUID, Text> texts = new HashMap<>();
        material.texts().forEach(text -> texts.put(text.id(), text));
        for (Tag tag : material.tags()) {
            @Nullable Text text = tag.text() == null ? null : texts.get(tag.text());
            String language = text == null ? material.caseStudy().language() : text.language();
            byCode.computeIfAbsent(tag.code(), _ -> new ArrayList<>())
                    .add(new Quote(tag, text, language, citations.numbers(tag.cites())));
        }
    }

    Cell cell(UUID code) {
        List<Quote> quotes = byCode.get(code);
        return quotes == null ? Cell.Empty.GAP : new Cell.Quotes(quotes);
    }

    Cell tally(UUID principle, List<UUID> branch) {
        List<@Nullable Stance> stances = new ArrayList<>();
        for (UUID code : branch) {
            byCode.getOrDefault(code, List.of())
                    .forEach(quote -> stances.add(quote.tag().stance()));
        }
        return stances.isEmpty()
                ? Cell.Empty.GAP
                : new Cell.Tally(Stances.of(stances), byCode.getOrDefault(principle, List.of()));
    }
}
