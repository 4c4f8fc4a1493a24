/** Tests of the case screen. */
@NullMarked
package agraw.desktop.casestudy;

import org.jspecify.annotations.NullMarked;
