package huiyin.paper.in;

/** A text that grows, whose characters know where in the source they stood. */
public final class Traced {
  /** Where a character stood that is in the text but not in the source. */
  static final int MADE = -1;

  private final StringBuilder text = new StringBuilder();
  private final Numbers starts = new Numbers();
  private final Numbers ends = new Numbers();

  void add(char character, int start, int end) {
    text.append(character);
    starts.add(start);
    ends.add(end);
  }

  void add(SourceText words) {
    for (int i = 0; i < words.length(); i++) {
      add(words.at(i), words.start(i), words.end(i));
    }
  }

  void make(char character) {
    add(character, MADE, MADE);
  }

  void make(String characters) {
    characters.chars().forEach(character -> make((char) character));
  }

  /** Takes over what stands in another from here on. */
  void add(Traced other) {
    for (int i = 0; i < other.length(); i++) {
      add(other.text.charAt(i), other.starts.at(i), other.ends.at(i));
    }
  }

  /** Another character in the place of one that was made. */
  void remake(int index, char character) {
    text.setCharAt(index, character);
  }

  void cut(int length) {
    text.setLength(length);
    starts.cut(length);
    ends.cut(length);
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean endsWith(char character) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == character;
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  String from(int start) {
    return text.substring(start);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  SourcePieces pieces(String source) {
    return new SourcePieces(source, starts.all(), ends.all());
  }
}
