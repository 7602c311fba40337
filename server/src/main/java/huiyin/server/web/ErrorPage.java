package huiyin.server.web;

/**
 * What is said when a page can't be shown.
 *
 * @param id finds the fault in the log; empty when the fault is not ours
 */
public record ErrorPage(int status, String title, String what, String next, String id) {

  static ErrorPage of(Words words, int status, String id) {
    String key =
        "web.error." + (words.has("web.error." + status + ".title") ? status : other(status));
    return new ErrorPage(
        status, words.say(key + ".title"), words.say(key + ".what"), words.say(key + ".next"), id);
  }

  private static int other(int status) {
    return status >= 500 ? 500 : 400;
  }
}
