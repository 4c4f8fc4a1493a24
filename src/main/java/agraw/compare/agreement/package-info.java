/** How far coders who tagged the same texts agree, and where they do not. */
@NullMarked
package agraw.compare.agreement;

import org.jspecify.annotations.NullMarked;
