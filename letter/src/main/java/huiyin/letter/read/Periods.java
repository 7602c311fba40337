package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which time a number holds: the last date before it in its sentence, not one compared
 * with.
 */
final class Periods {
  private static final Words COMPARED = Words.of("比", "较", "与", "相比", "相较", "对比", "同");
  private static final Words PLANS = Words.of("规划", "纲要");
  private static final int REACH = 300;

  private final String text;
  private final Datings dates;

  Periods(String text, Datings dates) {
    this.text = text;
    this.dates = dates;
  }

  @Nullable Edtf of(int number) {
    boolean wholeYear = false;
    for (int i = dates.lastBefore(number); i >= 0; i--) {
      Dating date = dates.all().get(i);
      if (number - date.end() > REACH) {
        break;
      }
      wholeYear |= saysWholeYear(date.end(), number);
      if (isBroken(date.end(), number) && !wholeYear) {
        break;
      }
      boolean compared = COMPARED.before(text, 0, date.start()) > 0;
      if (!compared && PLANS.at(text, date.end()) == 0) {
        return wholeYear || isWithin(date) ? year(date.date()) : date.date();
      }
    }
    return null;
  }

  /** The end of the last date within a stretch, its start if there is none. */
  int endIn(int from, int to) {
    int i = dates.lastBefore(to);
    return i >= 0 && dates.all().get(i).end() > from ? dates.all().get(i).end() : from;
  }

  private static Edtf year(Edtf date) {
    return date.text().length() > 4 ? new Edtf(date.text().substring(0, 4)) : date;
  }

  private boolean isWithin(Dating date) {
    return text.charAt(date.end() - 1) == '内';
  }

  private boolean saysWholeYear(int from, int to) {
    int at = text.indexOf("全年", Math.min(from, to), to);
    return at >= 0 && !isBroken(at, to);
  }

  /** Whether the sentence ends between two places. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      if (sign == '\n' || Glyph.isStop(sign)) {
        return true;
      }
    }
    return false;
  }
}
