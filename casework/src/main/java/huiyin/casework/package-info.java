/** One proposal's life: command to events, by a rulebook. Pure. */
@NullMarked
package huiyin.casework;

import org.jspecify.annotations.NullMarked;
