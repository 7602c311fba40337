package huiyin.letter.read;

/** The minus before a number: -3.2%, 负5℃, but not 5-8家, 减负3000万元 or 025-83310000. */
final class Signs {
  private static final String BEFORE_MINUS = "降长升为至到约达率比是减增,:;(、 \n";
  private static final String NOT_MINUS = "减担自抱肩背辜正胜欠";

  private Signs() {}

  /** The number with its minus, if one stands before it. */
  static Figure signed(String text, Figure figure, int from) {
    int at = figure.start() - 1;
    if (at < from || figure.max() != null) {
      return figure;
    }
    char before = Numerals.sign(text, at - 1);
    boolean minus =
        switch (text.charAt(at)) {
          case '-' -> figure.kind() == Figure.Kind.ARABIC && BEFORE_MINUS.indexOf(before) >= 0;
          case '负' -> NOT_MINUS.indexOf(before) < 0 && Units.measures(text, figure.end());
          default -> false;
        };
    return minus
        ? new Figure(
            figure.value().negate(),
            null,
            figure.more(),
            figure.scale(),
            figure.kind(),
            at,
            figure.end())
        : figure;
  }
}
