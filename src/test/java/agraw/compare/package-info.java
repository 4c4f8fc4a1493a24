@NullMarked
package agraw.compare;

import org.jspecify.annotations.NullMarked;
