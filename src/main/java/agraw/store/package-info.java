/** The workbook on a laptop (log and H2) or on a PostgreSQL server: the one commit, reading, checking and rebuilding. */
@NullMarked
package agraw.store;

import org.jspecify.annotations.NullMarked;
