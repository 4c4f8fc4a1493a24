/** The library: all cases as a table, found by words and facets. */
@NullMarked
package agraw.desktop.library;

import org.jspecify.annotations.NullMarked;
