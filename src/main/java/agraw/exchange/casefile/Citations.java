package agraw.exchange.casefile;

import agraw.model.Pairs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The references of a case by the numbers that its facts and tags cite. */
record Citations(Source source, Map<Long, UUID> byNumber) {
    /** The ids of cited numbers; pointer is the list's. */
    List<UUID> ids(@Nullable List<Long> numbers, String pointer) {
        if (numbers == null) {
            return List.of();
        }
        List<UUID> ids = new ArrayList<>();
        for (int index = 0; index < numbers.size(); index++) {
            UUID id = byNumber.get(numbers.get(index));
            if (id == null) {
                throw source.unknown(pointer + "/" + index, "reference", numbers.get(index));
            }
            ids.add(id);
        }
        return ids;
    }

    /** Where a fact stands in the references that it cites; pages are by the references' numbers. */
    @Nullable
    String locators(@Nullable List<Long> cited, @Nullable Map<String, String> pages, String pointer) {
        Map<String, String> locators = new LinkedHashMap<>();
        for (Map.Entry<String, String> page :
                pages == null ? Map.<String, String>of().entrySet() : pages.entrySet()) {
            UUID id = cited == null
                    ? null
                    : cited.stream()
                            .filter(number -> number.toString().equals(page.getKey()))
                            .map(byNumber::get)
                            .findFirst()
                            .orElse(null);
            if (id == null) {
                throw source.unknown(pointer + "/" + page.getKey(), "reference", page.getKey());
            }
            locators.put(id.toString(), page.getValue());
        }
        return Pairs.print(locators);
    }
}
