package agraw.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has the words that were asked for.
 *
 * @param within the text of a paragraph or tag, else the case
 */
public record Hit(Place place, UUID entity, @Nullable UUID within, String language, Excerpt excerpt) {}
