/** The main path on one screen: points to judged points and outages to incidents. */
@NullMarked
package dimout.pipeline;

import org.jspecify.annotations.NullMarked;
