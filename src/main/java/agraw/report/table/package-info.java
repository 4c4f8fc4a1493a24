/** One table of words, and how it is written as Markdown, HTML, CSV or plain text: pure functions to strings. */
@NullMarked
package agraw.report.table;

import org.jspecify.annotations.NullMarked;
