/** Photos and other files, tested. */
@NullMarked
package agraw.exchange.media;

import org.jspecify.annotations.NullMarked;
