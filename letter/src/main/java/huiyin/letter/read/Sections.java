package huiyin.letter.read;

import huiyin.letter.Heading;
import huiyin.letter.read.Sentence.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells from the headings which part of the letter reports and which plans. */
final class Sections {
  private static final Words PLANNED =
      Words.of(
          "下一步", "下步", "今后", "打算", "工作计划", "工作安排", "工作举措", "下阶段", "接下来", "目标", "总体考虑", "工作思路",
          "未来");
  private static final Words DONE =
      Words.of(
          "已开展", "已经开展", "已做", "已有", "工作情况", "工作进展", "进展情况", "开展的", "开展情况", "落实情况", "主要做法", "成效",
          "做法", "情况", "已采取");
  private static final int LEVELS = 6;

  private record Turn(int start, Section section) {}

  private final List<Turn> turns = new ArrayList<>();

  Sections(List<Heading> outline) {
    Section[] byLevel = new Section[LEVELS];
    Arrays.fill(byLevel, Section.UNSAID);
    for (Heading heading : outline) {
      int level = Math.clamp(heading.level(), 1, LEVELS - 1);
      byLevel[level] = of(folded(heading.heading()));
      for (int below = level + 1; below < LEVELS; below++) {
        byLevel[below] = Section.UNSAID;
      }
      turns.add(new Turn(heading.at().start(), deepest(byLevel)));
    }
  }

  Section at(int place) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Section.UNSAID : turns.get(low - 1).section();
  }

  private static Section deepest(Section[] byLevel) {
    for (int level = LEVELS - 1; level > 0; level--) {
      if (byLevel[level] != Section.UNSAID) {
        return byLevel[level];
      }
    }
    return Section.UNSAID;
  }

  private static Section of(String heading) {
    if (heading.length() > 24) {
      return Section.UNSAID;
    }
    if (PLANNED.in(heading, 0, heading.length())) {
      return Section.PLANNED;
    }
    return DONE.in(heading, 0, heading.length()) ? Section.DONE : Section.UNSAID;
  }

  private static String folded(String heading) {
    return Folded.of(heading).text();
  }
}
