@NullMarked
package agraw.exchange.codebook;

import org.jspecify.annotations.NullMarked;
