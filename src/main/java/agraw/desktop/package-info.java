/** The window: one package a screen, and what they share. The only place that knows JavaFX. */
@NullMarked
package agraw.desktop;

import org.jspecify.annotations.NullMarked;
