/** Journeys through the screen of all cases. */
@NullMarked
package agraw.desktop.across;

import org.jspecify.annotations.NullMarked;
