/** Tests of folding, questions and excerpts; the index itself is tested through the workbench. */
@NullMarked
package agraw.search;

import org.jspecify.annotations.NullMarked;
