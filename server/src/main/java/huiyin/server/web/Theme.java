package huiyin.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark ground; AUTO follows the reader's system. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** As written in the page and in the cookie. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme of a tag. */
  public static Optional<Theme> of(String tag) {
    return Arrays.stream(values()).filter(t -> t.tag().equals(tag)).findFirst();
  }
}
