/** The pages that people read: server-rendered, whole without JavaScript, in seven languages. */
@NullMarked
package dimout.app.site;

import org.jspecify.annotations.NullMarked;
