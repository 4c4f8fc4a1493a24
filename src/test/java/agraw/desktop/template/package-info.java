@NullMarked
package agraw.desktop.template;

import org.jspecify.annotations.NullMarked;
