/** The program huiyin: one file a command. */
@NullMarked
package huiyin.cli;

import org.jspecify.annotations.NullMarked;
