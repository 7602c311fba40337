/** How a reply is made public, and how an item is closed. */
@NullMarked
package huiyin.server.publishing;

import org.jspecify.annotations.NullMarked;
