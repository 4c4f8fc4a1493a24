package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A principle (no parent) or a code below it: what a tag says a passage is about.
 */
public record Code(
        UUID id,
        @Nullable UUID parent,
        String key,
        Labels labels,
        Labels definitions,
        Labels whenToUse,
        Labels whenNot,
        @Nullable Polarity polarity,
        @Nullable String colour,
        @Nullable String shortcut,
        String position,
        boolean retired)
        implements Entity {}
