package huiyin.paper.out;

import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines as Chinese is: no closing mark begins a line, no opening mark ends one,
 * numbers and Latin words stay whole (GB/T 15834-2011, 5.1).
 */
final class Breaking {
  private static final String NOT_FIRST = "。，、；：？！）》〉”’〕】］」』％%…—·.,;:?!)]}℃‰";
  private static final String NOT_LAST = "（《〈“‘〔【［「『([{";

  /** These may hang over the edge of the text, as they hardly fill their room. */
  private static final String HANGING = "。，、；：";

  private Breaking() {}

  static List<List<Piece>> lines(List<Piece> pieces, float firstWidth, float width) {
    List<List<Piece>> lines = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = end(pieces, from, lines.isEmpty() ? firstWidth : width);
      lines.add(pieces.subList(from, to));
      from = to;
      while (from < pieces.size() && pieces.get(from).character() == ' ') {
        from++;
      }
    }
    return lines;
  }

  private static int end(List<Piece> pieces, int from, float width) {
    float used = 0;
    int fit = from;
    while (fit < pieces.size() && used + pieces.get(fit).width() <= width + 0.01f) {
      used += pieces.get(fit).width();
      fit++;
    }
    if (fit == pieces.size()) {
      return fit;
    }
    if (fit > from
        && HANGING.indexOf(pieces.get(fit).character()) >= 0
        && mayBreak(pieces, fit + 1)) {
      return fit + 1;
    }
    for (int at = fit; at > from; at--) {
      if (mayBreak(pieces, at)) {
        return at;
      }
    }
    return Math.max(fit, from + 1);
  }

  static boolean mayBreak(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return true;
    }
    int before = pieces.get(at - 1).character();
    int after = pieces.get(at).character();
    return NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0
        && !(word(before) && word(after));
  }

  private static boolean word(int character) {
    return character < 0x250 && character != ' ';
  }
}
