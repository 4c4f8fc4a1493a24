/** Tests of the screen where a text is read and tagged. */
@NullMarked
package agraw.desktop.text;

import org.jspecify.annotations.NullMarked;
