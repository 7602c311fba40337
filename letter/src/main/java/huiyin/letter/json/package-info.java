/** The form huiyin-letter/1 in which a read page is written. */
@NullMarked
package huiyin.letter.json;

import org.jspecify.annotations.NullMarked;
