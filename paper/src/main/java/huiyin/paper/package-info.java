/** Bytes to text, and a letter to a document: the format libraries live here alone. */
@NullMarked
package huiyin.paper;

import org.jspecify.annotations.NullMarked;
