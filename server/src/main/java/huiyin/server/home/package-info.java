/** The page that everyone sees first. */
@NullMarked
package huiyin.server.home;

import org.jspecify.annotations.NullMarked;
