/** Signing in and out, for all who have an account. */
@NullMarked
package huiyin.server.people;

import org.jspecify.annotations.NullMarked;
