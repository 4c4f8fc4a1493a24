package agraw.exchange.reference;

import agraw.model.Reference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes RIS: a tag and a value on each line, as reference managers read it. */
final class RisWriter {
    static final Pattern FROM_TO = Pattern.compile("([^\\s-]+)-([^\\s-]+)");

    private final StringBuilder out = new StringBuilder();

    private RisWriter() {}

    static String write(List<Reference> references) {
        RisWriter writer = new RisWriter();
        references.forEach(writer::entry);
        return writer.out.toString();
    }

    private void entry(Reference reference) {
        tag("TY", RisKinds.of(reference.kind()));
        tag("TI", reference.title());
        Words.names(reference.author()).forEach(name -> tag("AU", name));
        tag("T2", reference.container());
        tag("VL", reference.volume());
        tag("IS", reference.issue());
        pages(reference.pages());
        published(reference.published());
        tag("PB", reference.publisher());
        tag("CY", reference.place());
        tag("UR", reference.address());
        Codes.parts(reference.code())
                .forEach(code -> Codes.doi(code).ifPresentOrElse(doi -> tag("DO", doi), () -> tag("SN", code)));
        tag("LA", reference.language());
        seen(reference.seen());
        if (reference.note() != null) {
            reference.note().lines().forEach(line -> line("N1", line));
        }
        line("ER", "");
        out.append("\r\n");
    }

    private void pages(@Nullable String pages) {
        Matcher matcher = FROM_TO.matcher(pages == null ? "" : pages);
        if (matcher.matches()) {
            tag("SP", matcher.group(1));
            tag("EP", matcher.group(2));
        } else {
            tag("SP", pages);
        }
    }

    /** The year by itself, which all programs read, and the whole date where it says more. */
    private void published(@Nullable String published) {
        if (published == null || published.isBlank()) {
            return;
        }
        Dates.year(published).ifPresent(year -> tag("PY", year));
        if (!published.matches("\\d{4}")) {
            tag("DA", Dates.toRis(published));
        }
    }

    /** When it was seen has a tag; how much of it has none, and stands in one that is left to its users. */
    private void seen(@Nullable String seen) {
        if (seen != null && Dates.isIso(seen)) {
            tag("Y2", Dates.toRis(seen));
        } else {
            tag("U5", seen);
        }
    }

    private void tag(String tag, @Nullable String value) {
        String words = Words.line(value);
        if (words != null) {
            line(tag, words);
        }
    }

    private void line(String tag, String value) {
        out.append(tag).append("  - ").append(value).append("\r\n");
    }
}
