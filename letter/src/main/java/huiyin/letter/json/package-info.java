/** The forms in which a read page is written: huiyin-letter/1, and its findings as SARIF. */
@NullMarked
package huiyin.letter.json;

import org.jspecify.annotations.NullMarked;
