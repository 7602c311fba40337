/** What proposers think of a reply, kept from the unit until the committee releases it. */
@NullMarked
package huiyin.server.rating;

import org.jspecify.annotations.NullMarked;
