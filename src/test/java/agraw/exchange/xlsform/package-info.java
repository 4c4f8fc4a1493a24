@NullMarked
package agraw.exchange.xlsform;

import org.jspecify.annotations.NullMarked;
