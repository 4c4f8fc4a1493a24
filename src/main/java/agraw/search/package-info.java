/** Full text: an index of a workbook's words beside it, which can be deleted and catches up by itself. */
@NullMarked
package agraw.search;

import org.jspecify.annotations.NullMarked;
