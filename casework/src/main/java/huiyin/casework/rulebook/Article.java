package huiyin.casework.rulebook;

/**
 * Where a rule stands.
 *
 * @param law the law's or rule's own name, without brackets
 * @param number as written in the rulebook (21, 9(1), 201-203); empty when the law is cited whole
 */
public record Article(String law, String number) {}
