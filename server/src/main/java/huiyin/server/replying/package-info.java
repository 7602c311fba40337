/** How a reply is drafted, checked, reviewed, signed and sent: for the unit that answers. */
@NullMarked
package huiyin.server.replying;

import org.jspecify.annotations.NullMarked;
