/** What all writers of files need: a file that is there whole, or not at all. */
@NullMarked
package agraw.exchange.file;

import org.jspecify.annotations.NullMarked;
