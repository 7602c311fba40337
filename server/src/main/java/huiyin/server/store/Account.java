package huiyin.server.store;

import huiyin.server.web.Who;

/**
 * One who may sign in.
 *
 * @param password its hash, with the name of the method before it
 * @param active whether signing in is allowed
 * @param sample whether the person is made up
 */
public record Account(Who who, String password, boolean active, boolean sample) {}
