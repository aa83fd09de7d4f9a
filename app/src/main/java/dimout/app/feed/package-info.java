/** Feeds of incidents: Atom and JSON Feed. */
@NullMarked
package dimout.app.feed;

import org.jspecify.annotations.NullMarked;
