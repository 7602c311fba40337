/** Reading a letter that anyone brings: paste or choose it, and see every fact where it stands. */
@NullMarked
package huiyin.server.reading;

import org.jspecify.annotations.NullMarked;
