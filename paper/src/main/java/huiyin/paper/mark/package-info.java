/** Marks put into a copy of the file that a letter came in, a file a format. */
@NullMarked
package huiyin.paper.mark;

import org.jspecify.annotations.NullMarked;
