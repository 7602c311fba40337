package huiyin.letter.read;

/** Tells whether the words of a sentence say that somebody did something. */
final class Acts {
  private static final Words VERBS = Lexicon.words("acts.txt");
  private static final Words NAMES = Lexicon.words("not-acts.txt");
  private static final Words SHORTCOMINGS = Lexicon.words("shortcomings.txt");
  private static final Words OUTPUTS = Lexicon.words("outputs.txt");
  private static final Words COUNTED = Words.of("受理", "登记", "新增", "接待", "收治", "接诊", "办理");
  private static final Words COMPARED = Words.of("同比", "环比");
  private static final Words STANDS =
      Words.of("有", "共", "计", "为", "占", "达", "仅", "只", "约", "均", "不足", "超过", "超", "近", "逾", "不到");
  private static final Words TERMS =
      Words.of(
          "标准", "上限", "下限", "门槛", "额度", "限额", "期限", "时限", "补助", "补贴", "津贴", "工资", "薪酬", "待遇", "费率",
          "费用", "收费", "价格", "票价", "租金", "名额", "编制", "范围", "班次", "频次", "时间", "周期", "事项", "材料", "环节");
  private static final Words SAYS =
      Words.of("需要", "需", "须", "涉及", "关系到", "取决于", "有赖于", "离不开", "难以");
  private static final Words NEED = Words.of("需", "须");
  private static final Words NOT_NEED =
      Words.of("供", "必", "所", "急", "亟", "按", "内", "刚", "外", "特", "军", "无", "民", "应", "助");
  private static final Words GROWING = Words.of("逐年", "日益", "日趋", "日渐", "越来越");
  private static final Words CHANGES = Words.of("提", "降", "调", "缩", "延", "扩", "增", "减", "压", "放");
  private static final int ATTRIBUTE = 14;
  private static final int NAMED = 10;
  private static final int CLAUSE = 40;

  private Acts() {}

  static boolean in(String text, int start, int end) {
    boolean compared = COMPARED.in(text, start, end);
    for (int i = VERBS.find(text, start, end); i >= 0; i = VERBS.find(text, i + 1, end)) {
      int after = i + VERBS.at(text, i);
      boolean counted = compared && COUNTED.at(text, i) > 0;
      if (!counted
          && NAMES.at(text, i) + NAMES.before(text, start, after) == 0
          && !isAttribute(text, after, end)
          && !isOutput(text, i, after, end)
          && GROWING.before(text, start, i) == 0
          && !isTopic(text, after, end)
          && !falls(text, after, end)) {
        return true;
      }
    }
    return changesTerms(text, start, end);
  }

  /** 加装电梯需…同意, 加装电梯涉及…: the act is only what is spoken of. */
  private static boolean isTopic(String text, int after, int end) {
    for (int i = after; i < Math.min(end, after + NAMED) && text.charAt(i) != ','; i++) {
      int says = SAYS.at(text, i);
      if (says > 0
          && text.charAt(i - 1) != '的'
          && text.indexOf('的', i + says, Math.min(end, i + says + NAMED)) < 0) {
        return NEED.at(text, i) == 0 || NOT_NEED.before(text, after, i) == 0;
      }
    }
    return false;
  }

  /** Whether a clause of the sentence ends in what is wanting. */
  static boolean hasShortcoming(String text, int start, int end) {
    for (int i = start; i <= end; i++) {
      boolean closes = i == end || text.charAt(i) == ',';
      if (closes && SHORTCOMINGS.before(text, start, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause ends in what is wanting, or counts what falls short: 不足200个. */
  private static boolean falls(String text, int from, int end) {
    int most = Math.min(end, from + CLAUSE);
    for (int i = from; i < most; i++) {
      if (text.charAt(i) == ',') {
        return SHORTCOMINGS.before(text, 0, i) > 0;
      }
      if (text.startsWith("不足", i) && Numeral.isSign(Numerals.sign(text, i + 2))) {
        return text.charAt(i - 1) != '到' && text.charAt(i - 1) != '至';
      }
    }
    return most == end && SHORTCOMINGS.before(text, 0, end) > 0;
  }

  /** 新建的…, 列入名录的村寨有426个: the verb only tells which thing is spoken of. */
  static boolean isAttribute(String text, int after, int end) {
    if (after < end && text.charAt(after) == '的') {
      return true;
    }
    return countedOf(text, after, end);
  }

  /** Whether a verb that ends here belongs to things that are then counted. */
  static boolean countedOf(String text, int after, int end) {
    int of = after;
    int most = Math.min(end, after + ATTRIBUTE);
    while (of < most && text.charAt(of) != '的' && isWithinClause(text.charAt(of))) {
      of++;
    }
    return of < most && text.charAt(of) == '的' && countsThings(text, of + 1, end);
  }

  /** A few words and then 有, 共, 为, 仅 with a number. */
  private static boolean countsThings(String text, int from, int end) {
    for (int i = from; i < Math.min(end, from + NAMED) && isWithinClause(text.charAt(i)); i++) {
      int stands = STANDS.at(text, i);
      char next = Numerals.sign(text, i + stands);
      if (stands > 0 && (Numeral.isSign(next) || STANDS.at(text, i + stands) > 0 || next == '几')) {
        return true;
      }
    }
    return false;
  }

  /** 完成货运量12.4亿吨 counts what an economy yields. */
  private static boolean isOutput(String text, int verb, int after, int end) {
    return (text.startsWith("完成", verb) || text.startsWith("实现", verb))
        && OUTPUTS.in(text, after, Math.min(end, after + NAMED));
  }

  /** 补助标准由每人4万元提高到6万元: what an organ has set does not change by itself. */
  private static boolean changesTerms(String text, int start, int end) {
    int from = text.indexOf('由', start, end);
    if (from < 0) {
      from = text.indexOf('从', start, end);
    }
    if (from < 0 || !TERMS.in(text, Math.max(start, from - NAMED), from)) {
      return false;
    }
    for (int i = from + 2; i < end && text.charAt(i) != ','; i++) {
      if (CHANGES.begin(text.charAt(i)) && Glyph.isHan(Numerals.sign(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithinClause(char c) {
    return c != ',' && c != ':' && c != ';';
  }
}
