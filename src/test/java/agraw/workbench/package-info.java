@NullMarked
package agraw.workbench;

import org.jspecify.annotations.NullMarked;
