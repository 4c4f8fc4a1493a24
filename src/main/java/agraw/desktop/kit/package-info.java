/** What several screens share: controls for text in any direction, themes, fonts, pictures, and the owner of threads. */
@NullMarked
package agraw.desktop.kit;

import org.jspecify.annotations.NullMarked;
