package agraw.workbench;

import agraw.model.Ids;
import agraw.model.Passage;
import agraw.model.Region;
import agraw.model.Tag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tags before anything is said of what they stand on. */
final class NewTag {
    private NewTag() {}

    static Tag onPassage(Seen seen, UUID code, String coder) {
        return of(code, seen.material().text().caseStudy(), seen.passage(), null, null, null, seen.quote(), coder);
    }

    /** On all words of a line that is being noted. */
    static Tag onLine(@Nullable UUID caseStudy, Passage line, String words, UUID code, String coder) {
        return of(code, caseStudy, line, null, null, null, words, coder);
    }

    static Tag onFact(UUID fact, UUID caseStudy, UUID code, String coder) {
        return of(code, caseStudy, null, fact, null, null, null, coder);
    }

    /** On a region of a photo, or on all of it. */
    static Tag onPhoto(UUID photo, @Nullable Region region, @Nullable UUID caseStudy, UUID code, String coder) {
        return of(code, caseStudy, null, null, photo, region == null ? null : region.words(), null, coder);
    }

    static Tag onCase(UUID caseStudy, UUID code, String coder) {
        return of(code, caseStudy, null, null, null, null, null, coder);
    }

    private static Tag of(
            UUID code,
            @Nullable UUID caseStudy,
            @Nullable Passage passage,
            @Nullable UUID fact,
            @Nullable UUID photo,
            @Nullable String region,
            @Nullable String quote,
            String coder) {
        return new Tag(
                Ids.next(),
                code,
                caseStudy,
                passage == null ? null : passage.text(),
                passage == null ? null : passage.startParagraph(),
                passage == null ? null : passage.startOffset(),
                passage == null ? null : passage.endParagraph(),
                passage == null ? null : passage.endOffset(),
                fact,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                quote,
                coder,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                photo,
                region,
                false,
                false);
    }
}
