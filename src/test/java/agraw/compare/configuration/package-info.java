/** Tests of crisp-set comparison. */
@NullMarked
package agraw.compare.configuration;

import org.jspecify.annotations.NullMarked;
