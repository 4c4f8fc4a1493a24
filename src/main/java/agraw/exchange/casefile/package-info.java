/** Case files, agraw-case/1: one case study as JSON, in and out. */
@NullMarked
package agraw.exchange.casefile;

import org.jspecify.annotations.NullMarked;
