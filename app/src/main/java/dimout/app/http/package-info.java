/** The HTTP server: limits, headers, validators and errors, the same for everything it serves. */
@NullMarked
package dimout.app.http;

import org.jspecify.annotations.NullMarked;
