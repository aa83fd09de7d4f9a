/** What the build does so that commands start fast. */
@NullMarked
package dimout.app.startup;

import org.jspecify.annotations.NullMarked;
