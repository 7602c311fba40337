package huiyin.letter.read;

/** The currency that stands before an amount in 元: 港币2960元 are 港元, 新台币177亿元 are 新台币. */
final class Currency {
  private static final String[] BEFORE = {
    "新台币", "台币", "港币", "港元", "美元", "美金", "欧元", "日币", "日元", "澳门币"
  };
  private static final String[] UNITS = {
    "新台币", "新台币", "港元", "港元", "美元", "美元", "欧元", "日元", "日元", "澳门元"
  };

  private Currency() {}

  /** The unit of an amount in 元 whose number begins at a place. */
  static String of(String text, int number) {
    int end = Numerals.sign(text, number - 1) == ' ' ? number - 1 : number;
    for (int i = 0; i < BEFORE.length && "币元金".indexOf(Numerals.sign(text, end - 1)) >= 0; i++) {
      if (text.startsWith(BEFORE[i], end - BEFORE[i].length())) {
        return UNITS[i];
      }
    }
    return "元";
  }
}
