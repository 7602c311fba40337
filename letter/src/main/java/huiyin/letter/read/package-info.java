/** How a letter is read: a file for each kind of thing that stands in it. */
@NullMarked
package huiyin.letter.read;

import org.jspecify.annotations.NullMarked;
