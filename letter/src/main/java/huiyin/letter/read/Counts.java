package huiyin.letter.read;

import huiyin.letter.Count;
import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every number, with its sign and its bound words, whether it counts something or not. */
final class Counts {
  private final Tight tight;
  private final String text;
  private final List<Count> found = new ArrayList<>();

  private Counts(Plain plain) {
    this.tight = Tight.of(plain.text());
    this.text = tight.text();
  }

  static List<Count> in(Plain plain) {
    Counts counts = new Counts(plain);
    int i = 0;
    while (i < counts.text.length()) {
      i = counts.readAt(i, plain);
    }
    return counts.found;
  }

  private int readAt(int i, Plain plain) {
    int number = isMinus(i) ? i + 1 : i;
    Figure figure = Numerals.at(text, number);
    if (figure == null || isScale(number, figure.end())) {
      return figure == null ? i + 1 : figure.end();
    }
    Figure part = text.startsWith("又", figure.end()) ? fraction(figure.end() + 1) : null;
    BigDecimal value = part == null ? figure.value() : figure.value().add(part.value());
    int end = part == null ? figure.end() : part.end();
    found.add(
        new Count(
            number > i ? value.negate() : value,
            figure.max(),
            bound(figure, end),
            plain.span(tight.place(i), tight.place(end - 1) + 1)));
    return end;
  }

  /** 万 and 亿 by themselves are no number. */
  private boolean isScale(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Scales.isLarge(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isMinus(int i) {
    char sign = text.charAt(i);
    return sign == '负' || (sign == '-' && !Glyph.isDigit(Numerals.sign(text, i - 1)));
  }

  private @Nullable Figure fraction(int at) {
    Figure part = Numerals.at(text, at);
    return part != null && part.kind() == Figure.Kind.FRACTION ? part : null;
  }

  private Bound bound(Figure figure, int end) {
    Limits.Limit before = Limits.before(text, figure.start(), 0);
    int unit = Units.end(text, end);
    Limits.Limit after = Limits.after(text, end, unit, unit);
    if (before != null) {
      return before.bound();
    }
    return after != null ? after.bound() : figure.more() ? Bound.OVER : Bound.EXACT;
  }
}
