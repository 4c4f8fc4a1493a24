@NullMarked
package agraw.exchange.geo;

import org.jspecify.annotations.NullMarked;
