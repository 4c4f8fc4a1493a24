/** The words of the design as records and sealed types: no framework, no I/O. */
@NullMarked
package agraw.model;

import org.jspecify.annotations.NullMarked;
