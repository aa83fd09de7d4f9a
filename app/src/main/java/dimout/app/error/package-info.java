/** What a user is told when something cannot be done: one line, and the exit status. */
@NullMarked
package dimout.app.error;

import org.jspecify.annotations.NullMarked;
