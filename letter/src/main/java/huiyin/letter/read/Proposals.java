package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A proposal printed on a page before the reply to it, or alone. */
final class Proposals {
  private static final Words TITLES = Words.of("提案", "建议", "议案");
  private static final Words PROPOSERS =
      Words.of("提案人", "提案者", "第一提案人", "提案单位", "领衔代表", "建议人", "附议人");

  private Proposals() {}

  static Optional<Parts> before(String text, List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isTitle(text, lines.get(i))) {
        List<Line> body = new ArrayList<>();
        for (Line line : lines.subList(i + 1, lines.size())) {
          if (text.charAt(line.start()) != '【') {
            body.add(line);
          }
        }
        boolean said = body.stream().anyMatch(b -> text.indexOf('。', b.start(), b.end()) >= 0);
        return said
            ? Optional.of(new Parts(lines.subList(i, i + 1), null, body, List.of(), List.of()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 关于……的提案, on a line of its own. */
  static boolean isTitle(String text, Line line) {
    return text.startsWith("关于", line.start())
        && line.length() < 80
        && TITLES.before(text, line.start(), line.end()) > 0;
  }

  static boolean isProposer(String text, Line line) {
    return PROPOSERS.at(text, line.start()) > 0;
  }
}
