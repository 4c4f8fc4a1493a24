/** What the library promises. */
@NullMarked
package agraw.desktop.library;

import org.jspecify.annotations.NullMarked;
