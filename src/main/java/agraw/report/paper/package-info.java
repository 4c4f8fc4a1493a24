/** Papers to write on and to read: forms, question guides and consent sheets as PDF, A4, in black and white, in both directions. */
@NullMarked
package agraw.report.paper;

import org.jspecify.annotations.NullMarked;
