/** The codebook editor: the tree of principles and codes, what one of them means, and its versions. */
@NullMarked
package agraw.desktop.codebook;

import org.jspecify.annotations.NullMarked;
