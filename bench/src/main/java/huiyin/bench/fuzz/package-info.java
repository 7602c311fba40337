/**
 * Feeds the reader what nobody would write, guided by the ways that its code goes, and tells of the
 * first input that it can't bear.
 */
@NullMarked
package huiyin.bench.fuzz;

import org.jspecify.annotations.NullMarked;
