/** All memos in one place. */
@NullMarked
package agraw.desktop.memo;

import org.jspecify.annotations.NullMarked;
