/** JSON over the stores: our own API, and what is pushed in through it. */
@NullMarked
package dimout.app.api;

import org.jspecify.annotations.NullMarked;
