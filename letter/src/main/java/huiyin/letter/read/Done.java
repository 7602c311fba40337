package huiyin.letter.read;

/** Tells whether 已 or 了 in a stretch says that something is done. */
final class Done {
  private static final Words NOT_BEHIND_ALREADY =
      Words.of("近", "占", "成", "达", "就业", "属", "非", "趋", "呈", "处于", "超出");
  private static final Words NOT_BEFORE_LE = Lexicon.words("not-done.txt");
  private static final String BUT = "虽早若如";
  private static final int CLAUSE = 30;
  private static final int AMONG = 12;

  private Done() {}

  static boolean in(String text, int start, int end) {
    return already(text, start, end) || le(text, start, end);
  }

  /** 已建成; not 已近, 虽已, nor 已获担保的仅 that only tells which things are counted. */
  private static boolean already(String text, int start, int end) {
    for (int i = text.indexOf('已', start, end); i >= 0; i = text.indexOf('已', i + 1, end)) {
      if (NOT_BEHIND_ALREADY.at(text, i + 1) == 0
          && BUT.indexOf(Numerals.sign(text, i - 1)) < 0
          && !Acts.countedOf(text, i + 1, end)
          && !isAmong(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** 已脱贫人口中, */
  private static boolean isAmong(String text, int already, int end) {
    int comma = text.indexOf(',', already, Math.min(end, already + AMONG));
    return comma > 0 && text.charAt(comma - 1) == '中';
  }

  /** 印发了; not 切中了, 为了, nor in a clause about the one who is written to. */
  private static boolean le(String text, int start, int end) {
    for (int i = text.indexOf('了', start, end); i >= 0; i = text.indexOf('了', i + 1, end)) {
      if (NOT_BEFORE_LE.before(text, start, i) == 0 && !Views.open(text, clause(text, i, start))) {
        return true;
      }
    }
    return false;
  }

  private static int clause(String text, int place, int start) {
    int i = place;
    while (i > start && place - i < CLAUSE && ",、".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }
}
