package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.ReadingRule;
import java.util.ArrayList;
import java.util.List;

/** The organs whose view an answer took in: 经商…, 会同…, 征求…意见, …会办, as printed. */
final class Consulted {
  private static final Words BEFORE =
      Words.of(
          "会同", "经商", "会商", "征求了", "征求", "综合了", "综合", "汇总了", "汇总", "结合", "经与", "并与", "与", "吸收",
          "听取", "根据", "商", "协商", "联合", "协同", "函询", "收集", "对接", "请", "经", "转");
  private static final Words WEAK = Words.of("与", "根据", "请", "经", "转", "结合", "联合", "对接");
  private static final Words BEHIND =
      Words.of("会办", "协办", "分办", "协同办理", "配合办理", "共同会办", "分别会办", "分别协办", "为会办单位", "为协办单位");
  private static final Words TALKED =
      Words.of("会商", "沟通", "研究", "协商", "商议", "商量", "会办", "协办", "意见", "共同办理", "联合办理", "衔接", "对接");
  private static final Words ORDERED = Words.of("交办", "批办", "部署", "安排", "通知", "要求");
  private static final Words LABELS = Words.of("会办单位:", "协办单位:", "分办单位:");

  private final Folded page;
  private final String text;
  private final List<Body> found = new ArrayList<>();

  private Consulted(Folded page) {
    this.page = page;
    this.text = page.text();
  }

  static List<Body> in(Folded page, List<Line> opening, List<Line> own) {
    Consulted consulted = new Consulted(page);
    opening.forEach(consulted::scan);
    for (Line line : own) {
      int label = LABELS.find(consulted.text, line.start(), line.end());
      if (label >= 0) {
        consulted.addAll(
            Organs.list(consulted.text, label + LABELS.at(consulted.text, label), line.end()));
      }
    }
    return consulted.found;
  }

  private void scan(Line line) {
    int clause = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      if (",。;:由".indexOf(text.charAt(i)) >= 0) {
        clause = i + 1;
      } else if (BEFORE.at(text, i) > 0) {
        i = behind(i, line.end()) - 1;
      } else if (BEHIND.at(text, i) > 0) {
        before(clause, i);
      }
    }
  }

  /** Takes the organs that follow a word such as 会同; gives where reading goes on. */
  private int behind(int word, int limit) {
    int from = word + BEFORE.at(text, word);
    while (BEFORE.at(text, from) > 1) {
      from += BEFORE.at(text, from);
    }

    boolean weak = BEFORE.at(text, word) == WEAK.at(text, word);
    List<Line> organs = Organs.list(text, from, limit);
    if (organs.isEmpty()) {
      return from;
    }
    int end = organs.getLast().end();
    int reach = Math.min(limit, end + 12);
    if (!weak || (TALKED.in(text, end, reach) && !ORDERED.in(text, end, reach))) {
      addAll(organs);
      return end;
    }
    return from;
  }

  private void before(int clause, int word) {
    List<Line> organs = Organs.list(text, clause, word);
    if (!organs.isEmpty()
        && (organs.getLast().end() == word || text.charAt(organs.getLast().end()) == '等')) {
      addAll(organs);
    }
  }

  private void addAll(List<Line> organs) {
    for (Line organ : organs) {
      String name = page.printed(organ.start(), organ.end());
      if (found.stream().noneMatch(f -> f.name().equals(name))) {
        found.add(
            new Body(
                name, ReadingRule.CONSULTED_IN_OPENING, page.span(organ.start(), organ.end())));
      }
    }
  }
}
