package huiyin.letter;

/** An inline point, 一是…, 首先, 第一，, with its heading up to the first punctuation mark. */
public record Point(String label, String heading, Span at) implements Fact {
  @Override
  public ReadingRule by() {
    return ReadingRule.POINT_LABEL;
  }
}
