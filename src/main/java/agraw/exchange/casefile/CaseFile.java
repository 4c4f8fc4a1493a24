package agraw.exchange.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file agraw-case/1, property by property and in the order in which they are written: src/docs/data-format.md says what they mean.
 * What is null is left out.
 */
public record CaseFile(
        String format,
        String key,
        String title,
        String language,
        String template,
        @Nullable String note,
        List<Reference> references,
        List<Fact> facts,
        List<Missing> missing,
        List<Text> texts,
        List<Tag> tags,
        @Nullable List<Match> matches,
        @Nullable List<Criterion> criteria,
        @Nullable List<Score> scores,
        @Nullable List<Consent> consents,
        @Nullable List<Attached> files) {
    public static final String FORMAT = "agraw-case/1";

    public record Reference(
            long number,
            String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable Long year,
            @Nullable String published,
            @Nullable String address,
            @Nullable String language,
            @Nullable String seen,
            @Nullable String note,
            @Nullable String kind,
            @Nullable String container,
            @Nullable String volume,
            @Nullable String issue,
            @Nullable String pages,
            @Nullable String place,
            @Nullable String code) {}

    /** A fact, or a part of one, which has no parts. Pages are where it stands in references, by their numbers. */
    public record Fact(
            String id,
            String field,
            String value,
            @Nullable String topic,
            @Nullable String unit,
            @Nullable String asOf,
            @Nullable String note,
            @Nullable String certainty,
            @Nullable String saidBy,
            @Nullable String side,
            @Nullable Boolean preferred,
            @Nullable String reason,
            @Nullable List<Long> references,
            @Nullable Map<String, String> pages,
            @Nullable List<Fact> parts) {}

    public record Missing(@Nullable String field, String content) {}

    public record Text(String id, String kind, String title, String language, List<Paragraph> paragraphs) {}

    public record Paragraph(
            String content,
            @Nullable String speaker,
            @Nullable String side,
            @Nullable String said,
            @Nullable String language) {}

    public record Tag(
            String code,
            @Nullable String feature,
            @Nullable String stance,
            @Nullable String condition,
            @Nullable String tension,
            @Nullable String pole,
            @Nullable String side,
            @Nullable String evidence,
            @Nullable String memo,
            @Nullable List<Long> references,
            Anchor anchor) {}

    public record Match(
            String need,
            String capacity,
            String strength,
            @Nullable String reason,
            String by,
            String at) {}

    public record Criterion(
            String id,
            Map<String, String> labels,
            @Nullable Map<String, String> definitions,
            long weight,
            long lowest,
            long highest) {}

    public record Score(
            String criterion,
            long points,
            @Nullable String evidence,
            @Nullable List<Long> references,
            String by,
            String at) {}

    public record Consent(
            String id,
            String person,
            @Nullable String name,
            List<String> to,
            String form,
            @Nullable String given,
            @Nullable String withdrawn) {}

    /** A photo or file; content is where its bytes are, from the case file on. */
    public record Attached(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable String content,
            @Nullable String fact,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String consent,
            @Nullable String taken,
            @Nullable String place,
            @Nullable String direction,
            @Nullable Long turn) {}

    /** A passage where text is set, a fact where fact is set, a photo where file is set, else the whole case. */
    public record Anchor(
            @Nullable String text,
            @Nullable Long paragraph,
            @Nullable String quote,
            @Nullable Long start,
            @Nullable Long endParagraph,
            @Nullable Long end,
            @Nullable String fact,
            @Nullable String file,
            @Nullable String region,
            @JsonProperty("case") @Nullable Boolean whole) {
        static Anchor ofFact(String fact) {
            return new Anchor(null, null, null, null, null, null, fact, null, null, null);
        }

        static Anchor ofCase() {
            return new Anchor(null, null, null, null, null, null, null, null, null, true);
        }

        static Anchor ofFile(String file, @Nullable String region) {
            return new Anchor(null, null, null, null, null, null, null, file, region, null);
        }
    }
}
