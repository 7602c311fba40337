/**
 * Other software on the same letters in the same run. HeidelTime is under the GPL: it is a part of
 * this module alone, which is never given away.
 */
@NullMarked
package huiyin.bench.peers;

import org.jspecify.annotations.NullMarked;
