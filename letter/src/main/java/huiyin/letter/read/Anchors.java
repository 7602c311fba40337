package huiyin.letter.read;

/** What a body's name may begin with: a place, a level (省, 市), 国家, 中国, or a known body above it. */
final class Anchors {
  private static final Words NATIONAL =
      Words.of("国家", "中国", "中共", "中华", "全国", "中央", "国网", "国务院", "最高人民");
  private static final Words LEVELS =
      Words.of("自治区", "自治州", "自治县", "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡");
  private static final Words NOT_PLACES = Lexicon.words("not-places.txt");
  private static final String NOT_BEHIND_LEVEL = "级内外域里份直属长际面辖容区县";

  private Anchors() {}

  static boolean isLevel(String text, int at) {
    int level = LEVELS.at(text, at);
    char next = Numerals.sign(text, at + level);
    boolean people = next == '民' && "政族委宗".indexOf(Numerals.sign(text, at + level + 1)) < 0;
    boolean market = next == '场';
    return level > 0
        && !people
        && !market
        && "镇乡".indexOf(text.charAt(at)) < 0
        && NOT_BEHIND_LEVEL.indexOf(Numerals.sign(text, at + level)) < 0;
  }

  /** The length of a level or of 国家 at the head of a name. */
  static int levelLength(String text, int at) {
    if (text.startsWith("国家级", at)) {
      return 3;
    }
    return text.startsWith("国家", at) ? 2 : LEVELS.at(text, at);
  }

  /** Whether a place's own name, a known body or a word such as 中国 stands there. */
  static boolean isNamed(String text, int at) {
    return PlaceNames.at(text, at) > 0
        || NATIONAL.at(text, at) > 0
        || BodyNames.isKnown(text, at)
        || isDivision(text, at);
  }

  /** One to four characters with 县, 区, 市, 镇, 乡, 旗 behind them: 息县, 沙坡头区. */
  private static boolean isDivision(String text, int at) {
    if (!Glyph.isHan(Numerals.sign(text, at)) || NOT_PLACES.at(text, at) > 0) {
      return false;
    }
    for (int i = at; i < at + 10; i++) {
      char sign = Numerals.sign(text, i);
      if (!Glyph.isHan(sign)) {
        return false;
      }
      if (i > at && endsDivision(sign) && (i < at + 5 || text.startsWith("自治", i - 2))) {
        return NOT_PLACES.at(text, i - 1) == 0
            && (i - 2 < at || NOT_PLACES.at(text, i - 2) == 0)
            && "省市县区州".indexOf(text.charAt(at)) < 0;
      }
    }
    return false;
  }

  private static boolean endsDivision(char sign) {
    return switch (sign) {
      case '县', '区', '市', '镇', '乡', '旗', '州' -> true;
      default -> false;
    };
  }
}
