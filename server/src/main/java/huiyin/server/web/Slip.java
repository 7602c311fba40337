package huiyin.server.web;

/**
 * Something in a form that must be put right.
 *
 * @param field the id of the field it stands at, to which the list on top links
 * @param words one sentence, the same in both places
 */
public record Slip(String field, String words) {}
