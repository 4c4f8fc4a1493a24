/** Agraw: the workbench for workshops that learn from field visits. */
@NullMarked
package agraw;

import org.jspecify.annotations.NullMarked;
