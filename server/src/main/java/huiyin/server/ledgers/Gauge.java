package huiyin.server.ledgers;

import huiyin.ledger.Comparison;
import huiyin.ledger.Entry;
import huiyin.letter.Quantity.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A figure drawn on its axis from 0: solid as far as the letter says, a whisker for about, fading
 * where it gives only a floor.
 *
 * @param most the end of the axis, in the base unit
 * @param scale what the axis counts in: 1, 万, 亿, 万亿
 */
public record Gauge(Line line, Entry.Indicator figure, BigDecimal most, Scale scale) {
  private static final int WIDTH = 280;
  private static final BigDecimal ROOM = new BigDecimal("1.15");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A Chinese unit of counting. */
  public enum Scale {
    ONE("", 0),
    WAN("万", 4),
    YI("亿", 8),
    WAN_YI("万亿", 12);

    private final String word;
    private final int power;

    Scale(String word, int power) {
      this.word = word;
      this.power = power;
    }

    public String word() {
      return word;
    }

    static Scale of(BigDecimal value) {
      Scale scale = ONE;
      for (Scale each : values()) {
        scale = value.compareTo(BigDecimal.TEN.pow(each.power)) >= 0 ? each : scale;
      }
      return value.signum() > 0 ? scale : ONE;
    }
  }

  static Gauge of(Line line, Entry.Indicator figure) {
    BigDecimal end = figure.max() == null ? figure.value() : figure.max();
    boolean share = figure.comparison() == Comparison.SHARE && end.compareTo(HUNDRED) <= 0;
    BigDecimal most = share && figure.unit().equals("%") ? HUNDRED : round(end.multiply(ROOM));
    return new Gauge(line, figure, most, Scale.of(most));
  }

  /** Whether a figure can be drawn: a named amount, not below nothing, not a rank. */
  static boolean fits(Entry.Indicator figure) {
    return !figure.name().isEmpty()
        && figure.value().signum() >= 0
        && !figure.unit().equals("位")
        && figure.comparison() != Comparison.RANK;
  }

  /** How much a reader learns from it: figures with a period, a bound or a whole come first. */
  int rank() {
    return (figure.period() == null ? 0 : 2)
        + (figure.comparison() == null ? 0 : 2)
        + (scale == Scale.ONE ? 0 : 2)
        + (figure.bound() == Bound.EXACT ? 0 : 1);
  }

  /** The next of 1, 2, 5, 10 and their tenfold. */
  private static BigDecimal round(BigDecimal value) {
    if (value.signum() <= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    for (int step : new int[] {1, 2, 5}) {
      BigDecimal end = power.multiply(BigDecimal.valueOf(step));
      if (end.compareTo(value) >= 0) {
        return end;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  /** Whether it is a part of a whole, drawn as a bar in a frame. */
  public boolean isShare() {
    return figure.comparison() == Comparison.SHARE && most.compareTo(HUNDRED) == 0;
  }

  public boolean isFloor() {
    return figure.bound() == Bound.OVER;
  }

  public boolean isAbout() {
    return figure.bound() == Bound.ABOUT;
  }

  /** Where a value stands on the axis. */
  public int x(BigDecimal value) {
    return value
        .multiply(BigDecimal.valueOf(WIDTH))
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValue();
  }

  public int at() {
    return x(figure.value());
  }

  public int end() {
    return figure.max() == null ? WIDTH : x(figure.max());
  }

  /** Half of the last digit that the letter gives, on the axis; at least 3. */
  public int whisker() {
    String words = line.entry().source().words();
    int point = words.indexOf('.');
    int digits = 0;
    while (point >= 0
        && point + digits + 1 < words.length()
        && Character.isDigit(words.charAt(point + digits + 1))) {
      digits++;
    }
    BigDecimal unit = BigDecimal.TEN.pow(Scale.of(figure.value()).power);
    BigDecimal half = unit.scaleByPowerOfTen(-digits).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    return Math.max(3, point < 0 ? 3 : x(half));
  }

  /** A part of the axis as its label: 0, 1 for the half, 2 for the end. */
  public String label(int halves) {
    return most.multiply(BigDecimal.valueOf(halves))
        .divide(BigDecimal.TWO, MathContext.DECIMAL64)
        .scaleByPowerOfTen(-scale.power)
        .stripTrailingZeros()
        .toPlainString();
  }
}
