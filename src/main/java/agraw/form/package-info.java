/** Forms that think: the expression language of XLSForm over the facts of a case, evaluated by JavaRosa. Pure functions of the model. */
@NullMarked
package agraw.form;

import org.jspecify.annotations.NullMarked;
