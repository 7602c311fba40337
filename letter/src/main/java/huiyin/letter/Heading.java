package huiyin.letter;

/** A numbered heading or paragraph: 一、 level 1, （一） 2, 1. 3, (1) 4, whatever is skipped. */
public record Heading(String label, String heading, int level, Span at) implements Fact {
  @Override
  public ReadingRule by() {
    return ReadingRule.HEADING_LABEL;
  }
}
