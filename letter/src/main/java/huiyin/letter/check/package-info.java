/** How a letter is checked: rules, their pages, and what they find. */
@NullMarked
package huiyin.letter.check;

import org.jspecify.annotations.NullMarked;
