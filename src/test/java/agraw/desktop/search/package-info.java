/** Journeys through the search screen. */
@NullMarked
package agraw.desktop.search;

import org.jspecify.annotations.NullMarked;
