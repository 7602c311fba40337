package huiyin.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stages that a clause names, in the order of their way, and whether it speaks of them as
 * planned or as done.
 *
 * @param planned a word such as 计划, 拟 or 加快 stands before the first of them
 * @param done the clause says 已, 了 or 后 of it
 */
record StageWords(List<Stage> stages, boolean planned, boolean done) {
  private static final Map<Stage, List<String>> WORDS =
      Map.of(
          Stage.CONSULTATION, List.of("征求意见", "公开征求"),
          Stage.DELIBERATED, List.of("审议", "表决", "审查通过"),
          Stage.ISSUED, List.of("颁布", "公布", "发布", "印发", "出台", "通过并"),
          Stage.IN_FORCE, List.of("施行", "实施", "生效"));
  private static final List<String> PLANS =
      List.of(
          "计划", "拟", "将", "争取", "力争", "推动", "加快", "尽快", "抓紧", "适时", "预计", "有望", "准备", "推进", "待");
  private static final List<String> NOT_PLANS =
      List.of("行动计划", "工作计划", "专项计划", "研发计划", "实施计划", "将《");

  /** 实施方案 names a document, it does not say that one is carried out. */
  private static final List<String> NOUNS = List.of("方案", "意见", "细则", "计划", "办法");

  StageWords {
    stages = List.copyOf(stages);
  }

  static StageWords in(String clause) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    int first = clause.length();
    for (Map.Entry<Stage, List<String>> entry : WORDS.entrySet()) {
      for (String word : entry.getValue()) {
        int at = indexOf(clause, word);
        if (at >= 0) {
          stages.add(entry.getKey());
          first = Math.min(first, at);
        }
      }
    }
    String before = clause.substring(0, first);
    boolean done = clause.contains("已") || clause.contains("了");
    return new StageWords(List.copyOf(stages), !done && isPlan(before), done);
  }

  private static int indexOf(String clause, String word) {
    int at = clause.indexOf(word);
    boolean noun =
        at >= 0 && NOUNS.stream().anyMatch(n -> clause.startsWith(n, at + word.length()));
    return noun ? -1 : at;
  }

  private static boolean isPlan(String before) {
    String plain = before;
    for (String not : NOT_PLANS) {
      plain = plain.replace(not, "");
    }
    return PLANS.stream().anyMatch(plain::contains);
  }
}
