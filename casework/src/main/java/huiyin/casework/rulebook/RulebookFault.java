package huiyin.casework.rulebook;

/** A rulebook or calendar that can't be used; the message is one sentence for its editor. */
public final class RulebookFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RulebookFault(String sentence) {
    super(sentence);
  }
}
