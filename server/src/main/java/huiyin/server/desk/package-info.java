/** What waits for the one who is signed in. */
@NullMarked
package huiyin.server.desk;

import org.jspecify.annotations.NullMarked;
