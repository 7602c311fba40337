/**
 * Reads folders of any number of letters on Spark into Parquet: a table of letters, one of entries.
 */
@NullMarked
package huiyin.corpus;

import org.jspecify.annotations.NullMarked;
