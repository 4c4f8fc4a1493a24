/** Tests of the screen on which discussions are noted. */
@NullMarked
package agraw.desktop.session;

import org.jspecify.annotations.NullMarked;
