/** The command line: the same jobs as the window's, without a window. One small class a command; no class of JavaFX is loaded. */
@NullMarked
package agraw.command;

import org.jspecify.annotations.NullMarked;
