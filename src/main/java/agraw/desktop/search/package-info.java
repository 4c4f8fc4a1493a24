/** The search screen: places where words stand, grouped by case. */
@NullMarked
package agraw.desktop.search;

import org.jspecify.annotations.NullMarked;
