/** Many letters on Spark. */
@NullMarked
package huiyin.corpus;

import org.jspecify.annotations.NullMarked;
