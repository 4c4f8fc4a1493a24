@NullMarked
package agraw.desktop.codebook;

import org.jspecify.annotations.NullMarked;
