/** Templates as XLSForm (https://xlsform.org): from and to the sheets survey, choices and settings. */
@NullMarked
package agraw.exchange.xlsform;

import org.jspecify.annotations.NullMarked;
