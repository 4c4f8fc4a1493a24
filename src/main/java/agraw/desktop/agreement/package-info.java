/** How far those who tagged the same texts agree, and where they differ. */
@NullMarked
package agraw.desktop.agreement;

import org.jspecify.annotations.NullMarked;
