package huiyin.server.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page knows beside its own record: its words, who looks at it, and what guards it.
 *
 * @param path the path asked for (/letters/12)
 * @param nonce lets a script or style block of this page run, and no other
 * @param csrf goes with each form of this page
 */
public record Frame(
    Language language,
    Words words,
    Theme theme,
    @Nullable Who who,
    String path,
    String nonce,
    Csrf csrf,
    Assets assets,
    boolean demo) {

  /** The token of a form: the name of its field, and its value. */
  public record Csrf(String field, String value) {}

  /** The words of a key. */
  public String say(String key, Object... put) {
    return words.say(key, put);
  }

  /** The address of one of our own files. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** For aria-current in a menu: whether this page is under that path. */
  public boolean under(String section) {
    return section.equals("/") ? path.equals("/") : path.startsWith(section);
  }
}
