@NullMarked
package agraw.workbench.chart;

import org.jspecify.annotations.NullMarked;
