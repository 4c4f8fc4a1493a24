package agraw.desktop.template;

import agraw.model.FieldType;

/** How types of fields look. */
final class Types {
    private Types() {}

    static String icon(FieldType type) {
        return switch (type) {
            case TEXT -> "fth-type";
            case LONG_TEXT -> "fth-align-left";
            case INTEGER, DECIMAL -> "fth-hash";
            case MONEY -> "fth-dollar-sign";
            case DATE -> "fth-calendar";
            case TIME -> "fth-clock";
            case YES_NO -> "fth-toggle-left";
            case CHOICE -> "fth-disc";
            case CHOICES -> "fth-check-square";
            case PLACE -> "fth-map-pin";
            case PERSON -> "fth-user";
            case REFERENCE -> "fth-book-open";
            case PHOTO -> "fth-image";
            case FILE -> "fth-paperclip";
            case COMPUTED -> "fth-cpu";
            case NOTE -> "fth-message-square";
            case GROUP -> "fth-layers";
        };
    }
}
