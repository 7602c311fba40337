package huiyin.server.store;

/** The name of a stream of events: of what kind, and which one. */
public record StreamId(String kind, String id) {
  static final String CASE = "case";

  public StreamId {
    if (kind.isBlank() || kind.indexOf('/') >= 0 || id.isBlank()) {
      throw new IllegalArgumentException("not a stream: " + kind + "/" + id);
    }
  }

  /** The stream of a case. */
  public static StreamId ofCase(String id) {
    return new StreamId(CASE, id);
  }

  /** As it is stored. */
  public static StreamId parse(String text) {
    int slash = text.indexOf('/');
    return new StreamId(text.substring(0, slash), text.substring(slash + 1));
  }

  /** As it is stored. */
  public String text() {
    return kind + "/" + id;
  }
}
