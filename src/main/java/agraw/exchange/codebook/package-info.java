/** Codebooks in files: our JSON, tables (CSV and XLSX), and REFI-QDA codebooks (.qdc). */
@NullMarked
package agraw.exchange.codebook;

import org.jspecify.annotations.NullMarked;
