package agraw.exchange.codebook;

import agraw.model.Colour;
import agraw.model.Failure;
import agraw.model.Labels;
import agraw.model.Polarity;
import agraw.model.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file agraw-codes/1: src/docs/data-format.md says what its properties mean. */
public final class CodesJson {
    private static final String FORMAT = "agraw-codes/1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private CodesJson() {}

    record CodesFile(@Nullable String format, @Nullable List<Entry> codes) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(
            @Nullable String key,
            @Nullable String parent,
            @Nullable Map<String, String> labels,
            @Nullable Map<String, String> definitions,
            @Nullable Map<String, String> whenToUse,
            @Nullable Map<String, String> whenNot,
            @Nullable String polarity,
            @Nullable String colour,
            @Nullable String shortcut,
            @Nullable Boolean retired) {}

    static List<CodeRow> read(byte[] bytes, String file) {
        CodesFile codes;
        try {
            codes = MAPPER.readValue(bytes, CodesFile.class);
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : String.valueOf(e.getLocation().getLineNr());
            throw new Refusal(new Failure.CodebookRefused(file, place, "json", ""), e);
        }
        if (!FORMAT.equals(codes.format())) {
            throw new Refusal(new Failure.CodebookRefused(file, "", "format", String.valueOf(codes.format())));
        }
        List<CodeRow> rows = new ArrayList<>();
        for (Entry entry : Objects.requireNonNullElse(codes.codes(), List.<Entry>of())) {
            rows.add(row(entry, file, "codes[" + rows.size() + "]"));
        }
        return rows;
    }

    private static CodeRow row(@Nullable Entry entry, String file, String place) {
        if (entry == null) {
            throw refused(file, place, "noKey", "");
        }
        CodeRow row = new CodeRow(
                null,
                entry.key() == null ? "" : entry.key().strip(),
                entry.parent(),
                labels(entry.labels()),
                labels(entry.definitions()),
                labels(entry.whenToUse()),
                labels(entry.whenNot()),
                polarity(entry.polarity(), file, place),
                colour(entry.colour(), file, place),
                entry.shortcut(),
                entry.retired(),
                place);
        if (row.key().isEmpty() && row.labels().isEmpty()) {
            throw refused(file, place, "noKey", "");
        }
        return row;
    }

    private static Labels labels(@Nullable Map<String, String> byLanguage) {
        if (byLanguage == null) {
            return Labels.NONE;
        }
        SortedMap<String, String> present = new java.util.TreeMap<>();
        byLanguage.forEach((language, words) -> {
            if (words != null && !words.isBlank()) {
                present.put(language, words.strip());
            }
        });
        return Labels.of(present);
    }

    private static @Nullable Polarity polarity(@Nullable String words, String file, String place) {
        return words == null
                ? null
                : Stream.of(Polarity.values())
                        .filter(polarity -> polarity.name().equalsIgnoreCase(words))
                        .findFirst()
                        .orElseThrow(() -> refused(file, place, "polarity", words));
    }

    private static @Nullable String colour(@Nullable String words, String file, String place) {
        return words == null
                ? null
                : Colour.of(words).map(Colour::hex).orElseThrow(() -> refused(file, place, "colour", words));
    }

    private static Refusal refused(String file, String place, String why, String what) {
        return new Refusal(new Failure.CodebookRefused(file, place, why, what));
    }

    /** The file of some codes. */
    public static byte[] of(List<CodeRow> rows) {
        return MAPPER.writeValueAsBytes(
                new CodesFile(FORMAT, rows.stream().map(CodesJson::entry).toList()));
    }

    private static Entry entry(CodeRow row) {
        return new Entry(
                row.key(),
                row.parent(),
                row.labels().byLanguage(),
                row.definitions().byLanguage(),
                row.whenToUse().byLanguage(),
                row.whenNot().byLanguage(),
                row.polarity() == null ? null : row.polarity().name().toLowerCase(Locale.ROOT),
                row.colour(),
                row.shortcut(),
                Boolean.TRUE.equals(row.retired()) ? true : null);
    }
}
