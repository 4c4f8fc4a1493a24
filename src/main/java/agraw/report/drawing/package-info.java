/** Drawings as files: SVG and PNG. */
@NullMarked
package agraw.report.drawing;

import org.jspecify.annotations.NullMarked;
