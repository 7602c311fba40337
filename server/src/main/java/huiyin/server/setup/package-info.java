/** How the program comes up: its settings put to Spring, its security, its own PostgreSQL. */
@NullMarked
package huiyin.server.setup;

import org.jspecify.annotations.NullMarked;
