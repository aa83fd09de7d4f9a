/** RIPE RIS Live: routes as they change, over a WebSocket, as MRT records. */
@NullMarked
package dimout.app.ris;

import org.jspecify.annotations.NullMarked;
