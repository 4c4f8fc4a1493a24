@NullMarked
package agraw.report.paper;

import org.jspecify.annotations.NullMarked;
