/**
 * A PostgreSQL of the program's own, in its data folder.
 *
 * <p>{@code lock} is held while a program uses the folder. {@code postgres/} holds the unpacked
 * server program, {@code database/} what it keeps, {@code database.password} (0600) the password of
 * its one user, {@code postgres.log} what it says. It listens on 127.0.0.1 at a free port, in a
 * session of its own (so that Ctrl-C does not reach it before requests are finished), under a
 * watchdog that stops it when the pipe from the program ends, however the program ends.
 */
@NullMarked
package huiyin.server.setup.postgres;

import org.jspecify.annotations.NullMarked;
