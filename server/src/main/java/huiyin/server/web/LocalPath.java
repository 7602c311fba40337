package huiyin.server.web;

/** A place to lead a reader to, taken from outside only when it is a page of ours. */
public final class LocalPath {
  private LocalPath() {}

  /** The path if it is one of this server, else the first page. */
  public static String orHome(String path) {
    boolean ours =
        path.startsWith("/") && !path.startsWith("//") && path.chars().allMatch(LocalPath::plain);
    return ours ? path : "/";
  }

  private static boolean plain(int c) {
    return c > ' ' && c < 0x7f && c != '\\' && c != '{' && c != '}';
  }
}
