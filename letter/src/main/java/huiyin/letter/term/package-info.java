/** The numbers, classes and periods of official letters: all of a letter that casework may see. */
@NullMarked
package huiyin.letter.term;

import org.jspecify.annotations.NullMarked;
