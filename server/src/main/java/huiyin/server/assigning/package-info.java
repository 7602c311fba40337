/** Who handles an item: assignment by the dispatch office, and what it decides on the way. */
@NullMarked
package huiyin.server.assigning;

import org.jspecify.annotations.NullMarked;
