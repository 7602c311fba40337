package huiyin.letter.read;

import java.util.List;

/** The paragraph with which a letter opens: which item it answers, who was asked, 现答复如下. */
final class Opening {
  private static final Words SIGNS =
      Words.of("收悉", "收到", "答复如下", "回复如下", "函复如下", "如下", "提案", "建议", "议案", "您提", "你提", "贵", "你们提");
  private static final Words ENDS = Words.of("如下", "收悉", "收到");
  private static final int MOST = 4;

  private Opening() {}

  static boolean is(String text, Line line) {
    return SIGNS.in(text, line.start(), line.end());
  }

  /** The lines up to the one that ends the opening formula. */
  static List<Line> of(String text, List<Line> body) {
    int end = Math.min(1, body.size());
    for (int i = 0; i < Math.min(MOST, body.size()); i++) {
      Line line = body.get(i);
      if (Labels.at(text, line.start(), line.end()).isPresent()) {
        break;
      }
      if (ENDS.in(text, line.start(), line.end())) {
        end = i + 1;
      }
    }
    return body.subList(0, end);
  }
}
