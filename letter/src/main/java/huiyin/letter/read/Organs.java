package huiyin.letter.read;

import java.util.ArrayList;
import java.util.List;

/** Names of organs, known by how they end. */
final class Organs {
  static final Words ENDINGS =
      Words.of(
          "委员会", "委", "厅", "局", "部", "办公室", "办公厅", "办", "院", "会", "署", "政府", "中心", "总队", "支队", "大队",
          "银行", "分行", "公司", "集团", "联合会", "工商联", "社联", "妇联", "残联", "文联", "科协", "侨联", "团委", "党委",
          "纪委", "领导小组", "指挥部", "大学", "学院", "学校", "医院", "研究所", "处", "社", "站", "队", "馆", "台", "所",
          "联社", "海关", "监狱", "商会", "学会", "基金会", "支行", "街道", "分局", "中学", "小学", "幼儿园", "党校", "军分区",
          "联盟", "总社", "协会", "总工会", "法院", "检察院", "管委会", "省委", "市委", "区委", "县委", "州委", "党组");

  private static final Words NEVER =
      Words.of(
          "的", "了", "我局", "我厅", "我委", "我市", "我省", "您", "你", "贵委", "贵单位", "贵局", "将", "关于", "感谢",
          "答复", "提出", "建议", "是", "在", "已", "会同", "按照", "根据", "加强", "下一步", "此件", "抄送");

  private static final Words JOINTS = Words.of("、", "和", "及", "与", "以及", "同", "会同");

  private static final int LONGEST = 40;

  private static final Words FOLLOWING =
      Words.of(
          "等", "的", "意见", "会办", "协办", "分办", "研究", "办理", "后", "认真", "共同", "会商", "沟通", "进行", "联合",
          "合并", "商", "分别", "到", "反馈", "提供", "对", "实地", "一起", "协商", "就", "主办", "牵头", "深入", "多次", "赴",
          "组织", "逐条", "逐项", "提出", "为", "配合", "协同", "开展", "专题", "积极", "有关", "相关", "负责", "表示", "参与",
          "作", "专门", "充分", "召开", "抓紧", "及时", "同意", "两", "三", "四", "五", "并", "已", "现", "做", "召集",
          "走访", "调研", "梳理", "衔接", "对接", "交换");

  private static final int MOST = 30;

  private Organs() {}

  /** The organs listed from {@code from} on, parted by 、 or 和, up to the first that is none. */
  static List<Line> list(String text, int from, int limit) {
    List<Line> organs = new ArrayList<>();
    int start = from;
    while (organs.size() < MOST) {
      int end = itemEnd(text, start, limit);
      if (end < 0) {
        return organs;
      }
      organs.add(new Line(start, end));
      start = end + joint(text, end, limit);
      if (start == end) {
        return organs;
      }
    }
    return organs;
  }

  private static int joint(String text, int i, int limit) {
    return i < limit ? JOINTS.at(text, i) : 0;
  }

  /** The end of the organ's name that begins at {@code start}, or -1. */
  private static int itemEnd(String text, int start, int limit) {
    int most = Math.min(limit, start + LONGEST);
    for (int i = start; i <= most; i++) {
      boolean over =
          i == limit || !(Glyph.isHan(text.charAt(i)) || "()".indexOf(text.charAt(i)) >= 0);
      boolean border = over || JOINTS.at(text, i) > 0 || FOLLOWING.at(text, i) > 0;
      if (border && i - start >= 3 && isName(text, start, i)) {
        return i;
      }
      if (over) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether this whole stretch is the name of an organ; blanks inside do not count. */
  static boolean isName(String text, int start, int end) {
    if (end - start < 2 || end - start > 3 * LONGEST || !ENDINGS.end(text.charAt(end - 1))) {
      return false;
    }
    if (text.charAt(start) == '(') {
      return false;
    }
    String name = bare(text, start, end);
    int length = name.length();
    if (length < 3 || length > LONGEST || ENDINGS.before(name, 0, length) == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if (!Glyph.isHan(c) && (i == 0 || (c != '(' && c != ')'))) {
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
