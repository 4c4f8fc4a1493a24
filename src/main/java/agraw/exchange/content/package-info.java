/** What ships with the program: the codebook, the template and published case studies. */
@NullMarked
package agraw.exchange.content;

import org.jspecify.annotations.NullMarked;
