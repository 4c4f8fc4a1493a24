/** What the window as a whole promises. */
@NullMarked
package agraw.desktop;

import org.jspecify.annotations.NullMarked;
