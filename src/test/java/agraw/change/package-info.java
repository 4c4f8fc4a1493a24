/** Tests of edits, changes and clocks. */
@NullMarked
package agraw.change;

import org.jspecify.annotations.NullMarked;
