package huiyin.letter.read;

import huiyin.letter.term.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which time a number holds: the last date before it in its sentence, not one compared
 * with.
 */
final class Periods {
  private static final Words COMPARED = Words.of("比", "较", "与", "相比", "相较", "对比");
  private static final Words PLANS = Words.of("规划", "纲要", "行动", "方案", "计划");

  private final String text;
  private final List<Dating> dates;

  Periods(String text, List<Dating> dates) {
    this.text = text;
    this.dates = dates;
  }

  @Nullable Edtf of(int start, int end) {
    for (int i = last(start); i >= 0; i--) {
      Dating date = dates.get(i);
      if (isBroken(date.end(), start)) {
        break;
      }
      boolean compared = COMPARED.before(text, 0, date.start()) > 0;
      if (!compared && PLANS.at(text, date.end()) == 0) {
        return date.date();
      }
    }
    return null;
  }

  /** The end of the last date within a stretch, its start if there is none. */
  int endIn(int from, int to) {
    int i = last(to);
    return i >= 0 && dates.get(i).end() > from ? Math.min(dates.get(i).end(), to) : from;
  }

  private int last(int before) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).end() <= before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether the sentence ends between two places. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      if (sign == '\n' || sign == ';' || Glyph.isStop(sign)) {
        return true;
      }
    }
    return false;
  }
}
