/** What was found, in files for programs: JSON and CSV of fixed shape and fixed bytes. */
@NullMarked
package dimout.app.report;

import org.jspecify.annotations.NullMarked;
