/** Journeys through the screen by which all cases are judged. */
@NullMarked
package agraw.desktop.judging;

import org.jspecify.annotations.NullMarked;
