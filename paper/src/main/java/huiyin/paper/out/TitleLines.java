package huiyin.paper.out;

import java.util.ArrayList;
import java.util.List;

/** A title broken by its sense into lines of like length (GB/T 9704-2012, 7.3.1). */
final class TitleLines {
  private static final List<String> UNITS_END_WITH = List.of("会议", "号", "》", "”", "建议", "提案", "届");

  private static final float SENSE_IS_WORTH = 4;

  private TitleLines() {}

  static List<List<Piece>> of(List<Piece> pieces, float width) {
    List<List<Piece>> lines = new ArrayList<>();
    int from = 0;
    float left = width(pieces);
    while (left > width) {
      int count = (int) Math.ceil(left / width);
      int to = best(pieces, from, left / count, width);
      lines.add(pieces.subList(from, to));
      left -= width(pieces.subList(from, to));
      from = to;
    }
    lines.add(pieces.subList(from, pieces.size()));
    return lines;
  }

  private static int best(List<Piece> pieces, int from, float wanted, float width) {
    int best = from + 1;
    float least = Float.MAX_VALUE;
    float used = 0;
    for (int at = from + 1; at < pieces.size(); at++) {
      Piece last = pieces.get(at - 1);
      used += last.width();
      if (used > width) {
        break;
      }
      float sense = endsUnit(pieces, at) ? 0 : SENSE_IS_WORTH * last.size();
      float price = Math.abs(used - wanted) + sense;
      if (Breaking.mayBreak(pieces, at) && pieces.get(at).character() != '的' && price < least) {
        least = price;
        best = at;
      }
    }
    return best;
  }

  private static boolean endsUnit(List<Piece> pieces, int at) {
    return UNITS_END_WITH.stream().anyMatch(unit -> ends(pieces, at, unit));
  }

  private static boolean ends(List<Piece> pieces, int at, String unit) {
    if (at < unit.length()) {
      return false;
    }
    for (int i = 0; i < unit.length(); i++) {
      if (pieces.get(at - unit.length() + i).character() != unit.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static float width(List<Piece> pieces) {
    return (float) pieces.stream().mapToDouble(Piece::width).sum();
  }
}
