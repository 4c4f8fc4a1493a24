/** What the program says to people: messages, the names and directions of languages, and the order of names. */
@NullMarked
package agraw.words;

import org.jspecify.annotations.NullMarked;
