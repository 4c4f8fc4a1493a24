/** Charts, maps and times of what a scope lets in: each with a table of the same, and with what stands behind its marks. */
@NullMarked
package agraw.workbench.chart;

import org.jspecify.annotations.NullMarked;
