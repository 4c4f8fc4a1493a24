/** Tables with typed cells, written for spreadsheets: XLSX and CSV. */
@NullMarked
package agraw.exchange.sheet;

import org.jspecify.annotations.NullMarked;
