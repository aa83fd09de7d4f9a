/** Tokens: who may push; only their hashes are kept. */
@NullMarked
package dimout.app.token;

import org.jspecify.annotations.NullMarked;
