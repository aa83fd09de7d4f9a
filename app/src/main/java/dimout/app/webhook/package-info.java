/**
 * Webhooks after Standard Webhooks: signed, retried, and kept where they could not be delivered.
 */
@NullMarked
package dimout.app.webhook;

import org.jspecify.annotations.NullMarked;
