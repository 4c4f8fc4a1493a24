/** Two to six cases side by side: what they say in each field and under each code. */
@NullMarked
package agraw.desktop.compare;

import org.jspecify.annotations.NullMarked;
