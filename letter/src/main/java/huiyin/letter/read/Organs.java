package huiyin.letter.read;

/** Names of organs, known by how they end. */
final class Organs {
  static final Words ENDINGS =
      Words.of(
          "委员会", "委", "厅", "局", "部", "办公室", "办公厅", "办", "院", "会", "署", "政府", "中心", "总队", "支队", "大队",
          "银行", "分行", "公司", "集团", "联合会", "工商联", "社联", "妇联", "残联", "文联", "科协", "侨联", "团委", "党委",
          "纪委", "领导小组", "指挥部", "大学", "学院", "学校", "医院", "研究所", "处", "社", "站", "队", "馆", "台", "所",
          "联社", "协会", "总工会", "法院", "检察院", "管委会", "省委", "市委", "区委", "县委", "州委", "党组");

  private static final Words NEVER =
      Words.of(
          "的", "了", "我", "您", "你", "贵", "将", "关于", "感谢", "答复", "提出", "建议", "提案", "是", "在", "已", "与",
          "由", "会同", "按照", "根据", "推进", "加强", "下一步", "此件", "抄送");

  private static final int LONGEST = 40;

  private Organs() {}

  /** Whether this whole stretch is the name of an organ; blanks inside do not count. */
  static boolean isName(String text, int start, int end) {
    if (end - start < 2 || end - start > 3 * LONGEST) {
      return false;
    }
    String name = bare(text, start, end);
    int length = name.length();
    if (length < 3 || length > LONGEST || ENDINGS.before(name, 0, length) == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if (!Glyph.isHan(c) && c != '(' && c != ')') {
        return false;
      }
    }
    return !NEVER.in(name, 0, length) && !Foreign.in(name, 0, length);
  }

  private static String bare(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ' ') {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
