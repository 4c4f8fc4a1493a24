/** What the filter language promises. */
@NullMarked
package agraw.compare.filter;

import org.jspecify.annotations.NullMarked;
