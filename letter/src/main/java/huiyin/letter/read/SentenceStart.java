package huiyin.letter.read;

/** What may stand before a sentence's own words: an outline label, and 一是, 首先, 第一， in the line. */
final class SentenceStart {
  private static final Words POINTS =
      Words.of("首先,", "其次,", "再次,", "最后,", "一方面,", "另一方面,", "此外,", "同时,");

  private SentenceStart() {}

  /** The place behind an outline label that begins here, the place itself if none does. */
  static int afterLabel(String text, int start, int end) {
    char sign = Numerals.sign(text, start);
    int label = Labels.at(text, start, end).map(Labels::end).orElse(start);
    boolean range =
        label > start
            && text.charAt(label - 1) == '、'
            && Glyph.isDigit(Numerals.sign(text, label))
            && label - start > 3;
    return sign >= '①' && sign <= '⑳' ? start + 1 : range ? start : label;
  }

  /** The place behind a point label that begins here, the place itself if none does. */
  static int afterPoint(String text, int start) {
    int number = Numeral.end(text, start, 3);
    if (number > start && Numerals.sign(text, number) == '是') {
      return number + 1;
    }
    if (Numerals.sign(text, start) == '第') {
      int ordinal = Numeral.end(text, start + 1, 3);
      return ordinal > start + 1 && ",、".indexOf(Numerals.sign(text, ordinal)) >= 0
          ? ordinal + 1
          : start;
    }
    return start + POINTS.at(text, start);
  }
}
