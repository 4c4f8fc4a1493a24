/** Where a facilitator designs forms: templates with their sections, fields and choices, beside a preview that can be tried. */
@NullMarked
package agraw.desktop.template;

import org.jspecify.annotations.NullMarked;
