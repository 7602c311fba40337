package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which time a number holds: the last date before it in its sentence, not one compared
 * with.
 */
final class Periods {
  private static final Words COMPARED = Words.of("比", "较", "与", "相比", "相较", "对比", "同");
  private static final Words FROM = Words.of("由", "从");
  private static final Words TO =
      Words.of(
          "降至", "降到", "降为", "增至", "增到", "升至", "升到", "提高到", "提高至", "增加到", "减至", "减少到", "扩大到", "缩短到");
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
      if (compared && date.end() == number - 1 && text.charAt(date.end()) == '的') {
        return date.date();
      }
      if (!compared && PLANS.at(text, date.end()) == 0) {
        return wholeYear || isWithin(date) ? year(date.date()) : turn(date.date(), number);
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

  /** 2019年至2023年由42亿降至27亿: the first number is the first year's, the second the last's. */
  private Edtf turn(Edtf date, int number) {
    String years = date.text();
    int slash = years.indexOf('/');
    if (slash < 0 || number < 1) {
      return date;
    }
    return FROM.before(text, 0, number) > 0
        ? new Edtf(years.substring(0, slash))
        : TO.before(text, 0, number) > 0 ? new Edtf(years.substring(slash + 1)) : date;
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
