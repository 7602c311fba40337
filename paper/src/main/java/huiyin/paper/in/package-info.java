/** Bytes to text, a file a format. */
@NullMarked
package huiyin.paper.in;

import org.jspecify.annotations.NullMarked;
