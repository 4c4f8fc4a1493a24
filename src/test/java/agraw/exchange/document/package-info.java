@NullMarked
package agraw.exchange.document;

import org.jspecify.annotations.NullMarked;
