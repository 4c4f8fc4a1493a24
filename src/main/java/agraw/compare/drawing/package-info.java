/** Charts, maps and times as shapes on a plane: made without a screen, and painted on any. */
@NullMarked
package agraw.compare.drawing;

import org.jspecify.annotations.NullMarked;
