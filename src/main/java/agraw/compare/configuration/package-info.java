/** Which conditions come together with an outcome: crisp-set comparison of cases. */
@NullMarked
package agraw.compare.configuration;

import org.jspecify.annotations.NullMarked;
