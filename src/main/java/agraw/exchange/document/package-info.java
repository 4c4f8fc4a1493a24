/** Documents in: what people wrote elsewhere, as paragraphs with what is known of each. Pure readers that keep nothing. */
@NullMarked
package agraw.exchange.document;

import org.jspecify.annotations.NullMarked;
