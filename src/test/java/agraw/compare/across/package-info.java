/** Tests of what all cases say together. */
@NullMarked
package agraw.compare.across;

import org.jspecify.annotations.NullMarked;
