@NullMarked
package agraw.house;

import org.jspecify.annotations.NullMarked;
