/** Corpora that can be made again, and what is measured on them: src/docs/benchmarks.md. */
@NullMarked
package agraw.bench;

import org.jspecify.annotations.NullMarked;
