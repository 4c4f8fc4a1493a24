/** The words by which people choose cases: conditions, how they are written and read, and which cases they take. */
@NullMarked
package agraw.compare.filter;

import org.jspecify.annotations.NullMarked;
