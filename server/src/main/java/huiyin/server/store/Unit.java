package huiyin.server.store;

/**
 * A unit that handles items (承办单位).
 *
 * @param code begins its letter numbers (粤工信案函)
 * @param sample whether it is made up
 */
public record Unit(String id, String name, String code, boolean sample) {}
