/** The case screen: what is known of one case study, field by field, with its sources, its gaps, its texts and its tags. */
@NullMarked
package agraw.desktop.casestudy;

import org.jspecify.annotations.NullMarked;
