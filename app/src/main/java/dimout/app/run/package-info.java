/** What runs: threads, bounded mailboxes, watermarks, checkpoints. */
@NullMarked
package dimout.app.run;

import org.jspecify.annotations.NullMarked;
