@NullMarked
package agraw.desktop.compare;

import org.jspecify.annotations.NullMarked;
