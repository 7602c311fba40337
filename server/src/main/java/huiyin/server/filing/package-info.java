/** How an item is written, handed in, co-signed and examined: for proposers and the committee. */
@NullMarked
package huiyin.server.filing;

import org.jspecify.annotations.NullMarked;
