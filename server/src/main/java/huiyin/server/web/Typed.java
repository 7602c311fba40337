package huiyin.server.web;

import org.jspecify.annotations.Nullable;

/** What came in from a form: line ends made one kind, other control characters left out. */
public final class Typed {
  private Typed() {}

  /** The text without blanks around it; empty when nothing was sent. */
  public static String clean(@Nullable String sent) {
    if (sent == null) {
      return "";
    }
    var out = new StringBuilder(sent.length());
    sent.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }
}
