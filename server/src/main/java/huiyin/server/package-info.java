/** Web pages and HTTP API over PostgreSQL. */
@NullMarked
package huiyin.server;

import org.jspecify.annotations.NullMarked;
