/** What one jurisdiction's rules say, as data: limits, words, articles, and the calendar. */
@NullMarked
package huiyin.casework.rulebook;

import org.jspecify.annotations.NullMarked;
