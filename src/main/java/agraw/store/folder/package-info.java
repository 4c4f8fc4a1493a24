/** A workbook's folder: its identity, its holder, and the H2 view with the mark of a clean close. */
@NullMarked
package agraw.store.folder;

import org.jspecify.annotations.NullMarked;
