/** Where a discussion is noted live: who speaks, what is asked, what was said, and with which tags. */
@NullMarked
package agraw.desktop.session;

import org.jspecify.annotations.NullMarked;
