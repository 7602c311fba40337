/** What the pages that give commands to a case share. */
@NullMarked
package huiyin.server.web.acts;

import org.jspecify.annotations.NullMarked;
