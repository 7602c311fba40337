/** A letter to a document in the letter form of GB/T 9704-2012, clause 10.1 (信函格式). */
@NullMarked
package huiyin.paper.out;

import org.jspecify.annotations.NullMarked;
