@NullMarked
package agraw.form;

import org.jspecify.annotations.NullMarked;
