/** The small files in which the program remembers how a person likes it. */
@NullMarked
package agraw.exchange.preferences;

import org.jspecify.annotations.NullMarked;
