/** The board of key quotes. */
@NullMarked
package agraw.desktop.quotes;

import org.jspecify.annotations.NullMarked;
