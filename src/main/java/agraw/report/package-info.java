/** Documents that are built from the workbook, for people who read them without it. */
@NullMarked
package agraw.report;

import org.jspecify.annotations.NullMarked;
