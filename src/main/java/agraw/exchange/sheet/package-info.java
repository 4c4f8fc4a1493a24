/** Tables in office files: XLSX and CSV, with bounds on hostile ones. */
@NullMarked
package agraw.exchange.sheet;

import org.jspecify.annotations.NullMarked;
