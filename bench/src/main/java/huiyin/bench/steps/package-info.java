/**
 * Counts what a program does instead of timing it, so that a test of speed is the same anywhere.
 */
@NullMarked
package huiyin.bench.steps;

import org.jspecify.annotations.NullMarked;
