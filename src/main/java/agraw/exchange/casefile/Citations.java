package agraw.exchange.casefile;

import java.util.ArrayList;
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
}
