/** What is found in an article and said about it: flat records and enums. */
@NullMarked
package dimout.app.claim.model;

import org.jspecify.annotations.NullMarked;
