/** What all cases say together, in several views; every number opens the passages behind it. */
@NullMarked
package agraw.desktop.across;

import org.jspecify.annotations.NullMarked;
