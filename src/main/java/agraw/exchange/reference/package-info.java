/** References in the formats that reference managers exchange: RIS and BibTeX. */
@NullMarked
package agraw.exchange.reference;

import org.jspecify.annotations.NullMarked;
