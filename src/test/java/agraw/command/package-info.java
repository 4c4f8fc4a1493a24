/** Tests of the commands from end to end, in this process. */
@NullMarked
package agraw.command;

import org.jspecify.annotations.NullMarked;
