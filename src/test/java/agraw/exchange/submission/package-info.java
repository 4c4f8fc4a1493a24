/** Tests of reading submissions. */
@NullMarked
package agraw.exchange.submission;

import org.jspecify.annotations.NullMarked;
