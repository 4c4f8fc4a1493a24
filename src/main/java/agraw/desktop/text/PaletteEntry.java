package agraw.desktop.text;

import agraw.model.Code;

/** What can be chosen in the palette. */
sealed interface PaletteEntry {
    /**
     * A code.
     *
     * @param label in the language in which it was found, where that is another than the window's; else empty
     */
    record Of(Code code, String label) implements PaletteEntry {}

    /** A code that is not there yet. */
    record New(String name) implements PaletteEntry {}
}
