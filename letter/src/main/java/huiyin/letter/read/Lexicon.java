package huiyin.letter.read;

import java.util.stream.Stream;

/** Word lists that people may add to, folded as the text is. */
final class Lexicon {
  private Lexicon() {}

  static Words words(String... files) {
    return Words.of(
        Stream.of(files)
            .flatMap(file -> Resource.lines(file).stream())
            .map(Lexicon::folded)
            .toList());
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      folded.setCharAt(i, Glyph.fold(word.charAt(i)));
    }
    return folded.toString();
  }
}
