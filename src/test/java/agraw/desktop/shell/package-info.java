/** What the window around the screens promises. */
@NullMarked
package agraw.desktop.shell;

import org.jspecify.annotations.NullMarked;
