package huiyin.paper;

/** A letter that can't be written out; the message is one sentence for the person who asked. */
public final class UnwritableLetter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnwritableLetter(String sentence) {
    super(sentence);
  }

  public UnwritableLetter(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
