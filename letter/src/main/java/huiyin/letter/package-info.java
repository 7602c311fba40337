/**
 * One letter: text in, an immutable {@link huiyin.letter.Letter} out, every fact with the {@link
 * huiyin.letter.Span} where it stands in the text.
 */
@NullMarked
package huiyin.letter;

import org.jspecify.annotations.NullMarked;
