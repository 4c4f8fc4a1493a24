/** What all cases say together: counts, patterns, tensions, gaps. Every number says which tags it counts. */
@NullMarked
package agraw.compare.across;

import org.jspecify.annotations.NullMarked;
