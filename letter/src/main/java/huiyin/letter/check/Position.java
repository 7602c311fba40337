package huiyin.letter.check;

/** A place in a file as compilers count it: line and column from 1, in UTF-16 code units. */
public record Position(int line, int column) {

  /** Where an offset stands in a text. */
  public static Position of(String text, int offset) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return new Position(line, offset - start + 1);
  }
}
