@NullMarked
package agraw.compare.drawing;

import org.jspecify.annotations.NullMarked;
