package huiyin.server.reading;

/**
 * The form in which a letter is brought.
 *
 * @param refused the key of what was the matter with the last one; empty at first
 */
public record ReadPage(String pasted, String refused) {
  static final ReadPage EMPTY = new ReadPage("", "");

  /** The most characters that are read. */
  public int most() {
    return Brought.MOST;
  }
}
