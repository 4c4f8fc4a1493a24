package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way of looking at the library that is kept under a name: the filter's words; the columns and the sorting, keys separated by spaces
 * (a sorting's key with "-" before it runs downwards); the column by which cases are grouped.
 */
public record SavedView(
        UUID id,
        String name,
        String filter,
        String columns,
        String sorting,
        @Nullable String grouping,
        String position) implements Entity {}
