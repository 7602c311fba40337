package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Quantity.Bound;
import huiyin.letter.Span;
import huiyin.letter.check.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that moves from one level to another: 由3.1%提高到4.5%.
 *
 * @param index of the second figure among the letter's
 * @param at from the first figure to the second, in the source
 */
record Change(Quantity from, Quantity to, int index, Way way, Span at) {
  private static final int FARTHEST = 24;
  private static final int REACH = 14;
  private static final String STOPS = "。;:,、\n!?()";
  private static final List<String> UP =
      List.of("增", "增加", "增长", "提高", "提升", "上升", "升", "扩大", "扩", "跃升", "攀升", "上涨", "上调", "扩充");
  private static final List<String> DOWN =
      List.of("减少", "减", "降低", "降", "下降", "缩短", "压缩", "压减", "缩减", "缩小", "下调", "回落", "精简", "收窄");

  /** Which way the letter's verb says that the figure went. */
  enum Way {
    UP,
    DOWN
  }

  /** The changes of a letter, in order. */
  static List<Change> in(Subject subject) {
    List<Quantity> all = subject.letter().quantities();
    List<Change> found = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Quantity from = all.get(i - 1);
      Quantity to = all.get(i);
      int gap = to.at().start() - from.at().end();
      if (gap > 1
          && gap <= FARTHEST
          && isLevel(from)
          && isLevel(to)
          && from.unit().equals(to.unit())) {
        Way way = way(subject, from, to);
        if (way != null) {
          found.add(new Change(from, to, i, way, new Span(from.at().start(), to.at().end())));
        }
      }
    }
    return found;
  }

  private static boolean isLevel(Quantity figure) {
    return figure.bound() == Bound.EXACT && figure.max() == null && figure.value().signum() > 0;
  }

  private static @Nullable Way way(Subject subject, Quantity from, Quantity to) {
    String text = subject.folded().text();
    int start = subject.folded().place(from.at().start());
    int end = subject.folded().place(from.at().end());
    int next = subject.folded().place(to.at().start());
    if (!startsAfterFrom(text, start) || isNegative(text, start) || isNegative(text, next)) {
      return null;
    }
    for (int i = end; i < next; i++) {
      char c = text.charAt(i);
      if (STOPS.indexOf(c) >= 0) {
        return null;
      }
      if (c == '至' || c == '到') {
        return endsWith(text, end, i, UP) ? Way.UP : endsWith(text, end, i, DOWN) ? Way.DOWN : null;
      }
    }
    return null;
  }

  /** Whether 由 or 从 stands before the figure in its clause: 由2019年的3.1%. */
  private static boolean startsAfterFrom(String text, int start) {
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      char c = text.charAt(i);
      if (STOPS.indexOf(c) >= 0) {
        return false;
      }
      if (c == '由' || c == '从') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegative(String text, int start) {
    return start > 0 && "-—负".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean endsWith(String text, int start, int end, List<String> verbs) {
    for (String verb : verbs) {
      if (end - verb.length() >= start && text.startsWith(verb, end - verb.length())) {
        return true;
      }
    }
    return false;
  }

  /** How far the figure moved. */
  BigDecimal difference() {
    return to.value().subtract(from.value()).abs();
  }

  /** How far the true difference may be from that of the printed figures. */
  BigDecimal slack() {
    return Printed.of(from).slack().add(Printed.of(to).slack());
  }
}
