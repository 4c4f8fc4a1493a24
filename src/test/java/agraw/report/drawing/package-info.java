@NullMarked
package agraw.report.drawing;

import org.jspecify.annotations.NullMarked;
