/** Tests of the screen on which coders are compared. */
@NullMarked
package agraw.desktop.agreement;

import org.jspecify.annotations.NullMarked;
