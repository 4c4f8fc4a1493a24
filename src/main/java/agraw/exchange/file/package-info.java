/** Files as such, whatever is in them. */
@NullMarked
package agraw.exchange.file;

import org.jspecify.annotations.NullMarked;
