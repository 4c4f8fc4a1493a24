/** The use cases: what a facilitator or a rapporteur does, one class a job. The only door for the window and the command line. */
@NullMarked
package agraw.workbench;

import org.jspecify.annotations.NullMarked;
