/** Tests of the messages, languages and orders. */
@NullMarked
package agraw.words;

import org.jspecify.annotations.NullMarked;
