/** Submissions of ODK and KoboToolbox, as CSV, XLSX and JSON: what was answered where, and which field of a template is meant. */
@NullMarked
package agraw.exchange.submission;

import org.jspecify.annotations.NullMarked;
