/** The archives of RIPE RIS and RouteViews: which files a time needs, and their way here. */
@NullMarked
package dimout.app.archive;

import org.jspecify.annotations.NullMarked;
