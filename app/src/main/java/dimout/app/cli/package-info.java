/** The command line: the only package that sees all others. */
@NullMarked
package dimout.app.cli;

import org.jspecify.annotations.NullMarked;
