@NullMarked
package agraw.report.table;

import org.jspecify.annotations.NullMarked;
