/** How fast reading and deciding are. */
@NullMarked
package huiyin.bench;

import org.jspecify.annotations.NullMarked;
