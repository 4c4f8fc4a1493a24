/** Cases side by side, counts, disagreement: pure functions from the model to a result. */
@NullMarked
package agraw.compare;

import org.jspecify.annotations.NullMarked;
