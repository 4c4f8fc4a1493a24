/** Comparisons and counts as JSON, for other programs. */
@NullMarked
package agraw.exchange.table;

import org.jspecify.annotations.NullMarked;
