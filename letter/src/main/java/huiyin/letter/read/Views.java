package huiyin.letter.read;

/** Clauses about what the one who is written to said, and clauses of courtesy. */
final class Views {
  private static final Words YOURS = Lexicon.words("yours.txt");
  private static final Words WISHES = Lexicon.words("wishes.txt");
  private static final Words ANNOUNCING = Words.of("以下", "下列", "如下");
  private static final Words ANNOUNCED =
      Words.of(
          "几", "工作", "措施", "方面", "安排", "举措", "做法", "意见", "情况", "问题", "事项", "任务", "处理", "考虑", "打算",
          "部署", "探索", "行动", "改进", "努力", "重点", "主要");
  private static final int LAST = 12;

  private Views() {}

  /** Whether what the proposer said or wrote opens here: 您提, 你们在, 贵委的, 提案中. */
  static boolean open(String text, int clause) {
    return YOURS.at(text, clause) > 0;
  }

  /** Whether a clause asks, wishes or thanks: 请随时, 盼, 祝. */
  static boolean wishes(String text, int start, int end) {
    for (int i = start; i >= start && i < end; i = next(text, i, end)) {
      if (WISHES.at(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int next(String text, int clause, int end) {
    int comma = text.indexOf(',', clause, end);
    return comma < 0 ? end : comma + 1;
  }

  /** 作了以下安排, 抓好以下六项工作: what is announced comes in the sentences behind. */
  static boolean announce(String text, int start, int end) {
    int at = ANNOUNCING.find(text, Math.max(start, end - LAST), end);
    int behind = at + 2;
    return at >= 0
        && (behind == end
            ? text.startsWith("如下", at)
            : ANNOUNCED.at(text, behind) > 0 || Numeral.isSign(text.charAt(behind)));
  }
}
