@NullMarked
package agraw.exchange.sheet;

import org.jspecify.annotations.NullMarked;
