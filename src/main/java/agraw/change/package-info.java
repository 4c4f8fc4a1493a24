/** Edits, changes, clocks, undo and merge: pure functions and values. */
@NullMarked
package agraw.change;

import org.jspecify.annotations.NullMarked;
