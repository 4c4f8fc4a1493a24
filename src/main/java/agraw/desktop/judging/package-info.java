/** What all cases are judged by: what is missing of them, whether capacities meet needs, and the criteria of the workshop. */
@NullMarked
package agraw.desktop.judging;

import org.jspecify.annotations.NullMarked;
