/** Outages to incidents: what the signals of one entity say together. */
@NullMarked
package dimout.incident;

import org.jspecify.annotations.NullMarked;
