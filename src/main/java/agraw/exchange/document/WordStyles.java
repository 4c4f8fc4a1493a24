package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** What the paragraph styles of a Word document are for. */
final class WordStyles extends Xml {
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift|título|عنوان) ?(\\d)");
    private static final int LONGEST_CHAIN = 20; // styles may be based on each other in a circle

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";
    private Style current = new Style();

    @Nullable
    String language;

    WordStyles(Draft draft) {
        super(draft);
    }

    /** One style, with what it says itself. */
    private static final class Style {
        private String name = "";
        private String base = "";
        private int outline = -1;
        private int list = -1;
        private boolean listed;
    }

    /** What a paragraph of a style is. */
    record Use(ParagraphStyle style, int level, boolean isContents) {}

    @Override
    void begin(String space, String name, Attributes attributes) {
        String value = value(attributes, "val");
        switch (name) {
            case "style" -> {
                id = String.valueOf(value(attributes, "styleId"));
                current = new Style();
                if ("paragraph".equals(value(attributes, "type"))) {
                    styles.put(id, current);
                }
            }
            case "name" -> current.name = value == null ? "" : value.toLowerCase(Locale.ROOT);
            case "basedOn" -> current.base = value == null ? "" : value;
            case "outlineLvl" -> current.outline = number(value, -1);
            case "numId" -> current.listed = number(value, 0) != 0;
            case "ilvl" -> current.list = number(value, 0);
            case "lang" -> language = language == null ? value : language;
            default -> {}
        }
    }

    /** What the paragraphs of a style are, by it or by those that it is based on. */
    Use use(String styleId) {
        Style style = styles.get(styleId);
        for (int step = 0; style != null && step < LONGEST_CHAIN; step++) {
            Matcher heading = HEADING.matcher(style.name);
            if (style.name.startsWith("toc ") && style.name.length() <= 6) {
                return new Use(ParagraphStyle.BODY, 0, true);
            } else if (style.name.equals("title")) {
                return new Use(ParagraphStyle.TITLE, 0, false);
            } else if (style.outline >= 0 && style.outline < 9) {
                return new Use(ParagraphStyle.HEADING, style.outline + 1, false);
            } else if (heading.matches()) {
                return new Use(ParagraphStyle.HEADING, Math.max(1, number(heading.group(1), 1)), false);
            } else if (style.name.equals("quote") || style.name.equals("intense quote")) {
                return new Use(ParagraphStyle.QUOTE, 0, false);
            } else if (style.listed) {
                return new Use(ParagraphStyle.LIST_ITEM, Math.max(0, style.list) + 1, false);
            }
            style = styles.get(style.base);
        }
        return new Use(ParagraphStyle.BODY, 0, false);
    }
}
