package huiyin.casework;

/** One who puts an item forward or is asked to co-sign it: a member, a deputy, or a body. */
public record Proposer(String id, String name) {}
