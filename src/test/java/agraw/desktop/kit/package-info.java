/** Tests of the shared controls and helpers of the window. */
@NullMarked
package agraw.desktop.kit;

import org.jspecify.annotations.NullMarked;
