/**
 * Who sees which prefix: one table per peer in primitive arrays, the vote of the full-feed peers,
 * and from it the visible blocks of each country and network, bin by bin.
 */
@NullMarked
package dimout.routes;

import org.jspecify.annotations.NullMarked;
