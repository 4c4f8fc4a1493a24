@NullMarked
package agraw.desktop.memo;

import org.jspecify.annotations.NullMarked;
