/** Edits into tables and rows into entities, the same on H2 and PostgreSQL. */
@NullMarked
package agraw.store.table;

import org.jspecify.annotations.NullMarked;
