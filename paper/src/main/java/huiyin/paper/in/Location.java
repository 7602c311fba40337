package huiyin.paper.in;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where a file of a package is, as another one of it says (GB/T 33190-2016, ST_Loc). */
final class Location {
  private Location() {}

  /** The name in the package of what a file calls so: from the root, or from its own folder. */
  static String of(String file, String called) {
    String plain = called.strip().replace('\\', '/');
    String full =
        plain.startsWith("/") ? plain : file.substring(0, file.lastIndexOf('/') + 1) + plain;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : full.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
