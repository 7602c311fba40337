package huiyin.letter.read;

import java.math.BigDecimal;

/** Tells whether a number and the sign behind it really count: 三项, but not 三年级, 8时30分, 一个. */
final class UnitSense {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String NOT_BEHIND_SMALL = "元分里度期级口头段片节句回讲站针杆孔井道层门方角折代科";
  private static final Words POINTS =
      Words.of("意见", "建议", "要求", "措施", "内容", "问题", "经验", "体会", "说明", "共识");
  private static final Words MANY = Words.of("每", "各", "至少", "不少于", "首批", "仅");
  private static final Words PER = Words.of("每");
  private static final String CLOSES = ",。;、:)”\n ";
  private static final String NO_UNIT = "年月日号时分第至到等及和与的以在是占后前中上下内外多余来其或之届級级路楼室版系";

  private UnitSense() {}

  static boolean counts(String text, Figure figure, int unit, int end) {
    String name = text.substring(unit, end);
    char next = Numerals.sign(text, end);
    return switch (name) {
      case "年" ->
          (figure.more() || figure.value().compareTo(HUNDRED.multiply(BigDecimal.TEN)) < 0)
              && next != '级'
              && next != '代'
              && wordly(text, figure, name);
      case "月" ->
          figure.kind() == Figure.Kind.CHINESE
              && (text.charAt(figure.start()) == '半'
                  || "近前后".indexOf(Numerals.sign(text, figure.start() - 1)) >= 0);
      case "日" -> next == '内' || text.startsWith("以内", end);
      case "点" -> POINTS.at(text, end) > 0;
      case "分" ->
          figure.kind() == Figure.Kind.ARABIC
              && "时点".indexOf(Numerals.sign(text, figure.start() - 1)) < 0;
      case "次" -> !isSession(text, figure, end) && wordly(text, figure, name);
      case "元" -> wordly(text, figure, name) || isPrice(text, figure, next);
      case "位" ->
          next != '数' && !amongAddressees(text, figure.start(), end) && wordly(text, figure, name);
      case "名" -> !amongAddressees(text, figure.start(), end) && wordly(text, figure, name);
      default -> wordly(text, figure, name);
    };
  }

  /** 十三届二次会议, but not 20余次会议. */
  private static boolean isSession(String text, Figure figure, int end) {
    return (text.startsWith("会议", end) || text.startsWith("全会", end))
        && !figure.more()
        && (figure.kind() == Figure.Kind.CHINESE || Numerals.sign(text, figure.start() - 1) == '届');
  }

  /** 七元 before a mark; 一元, 二元 and 三元 may be words. */
  private static boolean isPrice(String text, Figure figure, char next) {
    return figure.end() == figure.start() + 1
        && Spoken.digit(text.charAt(figure.start())) > 3
        && CLOSES.indexOf(next) >= 0;
  }

  /** 等3位委员 names those who asked and counts nothing. */
  private static boolean amongAddressees(String text, int start, int end) {
    return Numerals.sign(text, start - 1) == '等'
        && (text.startsWith("委员", end)
            || text.startsWith("代表", end)
            || text.startsWith("人大代表", end)
            || text.startsWith("政协委员", end));
  }

  /** What holds for a number in Chinese numerals more than for one in figures. */
  private static boolean wordly(String text, Figure figure, String unit) {
    if (figure.kind() != Figure.Kind.CHINESE) {
      return true;
    }
    int length = figure.end() - figure.start();
    char first = text.charAt(figure.start());
    if (figure.value().signum() == 0) {
      return first == '〇';
    }
    if (length == 1 && "百千万亿".indexOf(first) >= 0) {
      return roundNumber(text, figure, unit, first);
    }
    if (length == 1 && NOT_BEHIND_SMALL.indexOf(unit) >= 0 && !(unit.equals("期") && first == '两')) {
      return false;
    }
    if (first == '一'
        && length == 1
        && (unit.equals("个")
            || unit.equals("家")
            || unit.equals("人")
            || unit.equals("种")
            || unit.equals("类"))) {
      return MANY.in(text, Math.max(0, figure.start() - 6), figure.start());
    }
    return !isPattern(text, figure);
  }

  /** 百场 counts a hundred; 万人 and 千元 do only behind a bound word. */
  private static boolean roundNumber(String text, Figure figure, String unit, char first) {
    boolean bounded = Limits.before(text, figure.start(), Math.max(0, figure.start() - 4)) != null;
    boolean large = first == '万' || first == '亿';
    boolean loose = Units.measures(unit) || "人户头个".contains(unit);
    return bounded || (!large && !loose && PER.before(text, 0, figure.start()) == 0);
  }

  /** 一校一策, 一县一业: a pattern of numerals. */
  private static boolean isPattern(String text, Figure figure) {
    int start = figure.start();
    boolean one = text.charAt(start) == '一';
    int after = Spoken.digit(Numerals.sign(text, start + 2));
    boolean before = Numerals.sign(text, start - 2) == '一';
    boolean slogan = after > 0 && !Glyph.isHan(Numerals.sign(text, start + 4));
    return figure.end() == start + 1 && (slogan || (one && (after == 1 || before)));
  }

  /** A unit that no list knows: behind 万 or 亿, or one sign before a mark (投放120羽，). */
  static boolean unknown(String text, Figure figure) {
    char unit = Numerals.sign(text, figure.end());
    boolean scaled = figure.scale().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    boolean closed = CLOSES.indexOf(Numerals.sign(text, figure.end() + 1)) >= 0;
    return figure.kind() == Figure.Kind.ARABIC
        && Glyph.isHan(unit)
        && NO_UNIT.indexOf(unit) < 0
        && (scaled || closed)
        && !Numerals.isChinese(unit);
  }

  /** A coefficient or index that has no unit: 由0.442提高到0.478, 车桩比达到5.7. */
  static boolean isBare(String text, Figure figure, int from) {
    if (figure.kind() != Figure.Kind.ARABIC || figure.start() == from) {
      return false;
    }
    char before = text.charAt(figure.start() - 1);
    char next = Numerals.sign(text, figure.end());
    boolean led =
        "到至为达由从约于低高升降比数".indexOf(before) >= 0 || Limits.before(text, figure.start(), from) != null;
    boolean followed = CLOSES.indexOf(next) >= 0 || "提升下降增减到调扩以左".indexOf(next) >= 0;
    return led
        && followed
        && figure.value().scale() > 0
        && figure.scale().compareTo(BigDecimal.ONE) == 0;
  }
}
