/** The window around the screens: where one is, the way back, undo and redo, what is saved, and what went wrong. */
@NullMarked
package agraw.desktop.shell;

import org.jspecify.annotations.NullMarked;
