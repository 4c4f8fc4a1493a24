/** How a person likes the program, and which workbook is open. */
@NullMarked
package agraw.desktop.settings;

import org.jspecify.annotations.NullMarked;
