/** The configuration: one record per section, read once, checked, passed by constructor. */
@NullMarked
package dimout.app.config;

import org.jspecify.annotations.NullMarked;
