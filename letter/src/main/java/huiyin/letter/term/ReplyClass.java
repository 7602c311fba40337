package huiyin.letter.term;

/** The class of an answer as its organ marks it (答复类别): A to D, 甲 to 丁, 1 to 4. */
public record ReplyClass(String mark) {
  public ReplyClass {
    if (mark.isBlank()) {
      throw new IllegalArgumentException("a reply class has a mark");
    }
  }
}
