/** The questions that screens and commands ask of a workbook, one class a job. */
@NullMarked
package agraw.store.query;

import org.jspecify.annotations.NullMarked;
