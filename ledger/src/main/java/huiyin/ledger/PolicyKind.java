package huiyin.ledger;

import java.util.List;
import java.util.Map;

/** What sort of document a title tells by its ending. */
public enum PolicyKind {
  LAW,
  REGULATION,
  RULE,
  PLAN,
  OPINION,
  MEASURES,
  NOTICE,
  STANDARD,
  REPORT,
  AGREEMENT,
  OTHER;

  private static final Map<PolicyKind, List<String>> ENDINGS =
      Map.of(
          LAW, List.of("法", "法典", "宪法"),
          REGULATION, List.of("条例"),
          RULE, List.of("规定", "办法", "细则", "规则", "准则", "章程"),
          PLAN, List.of("规划", "计划", "方案", "纲要", "路线图", "要点", "预案"),
          OPINION, List.of("意见"),
          MEASURES, List.of("措施", "政策"),
          NOTICE, List.of("通知", "公告", "通告", "决定", "决议", "批复", "函"),
          STANDARD, List.of("标准", "规范", "指南", "指引", "导则", "目录", "清单"),
          REPORT, List.of("报告", "白皮书", "蓝皮书", "公报", "年鉴"),
          AGREEMENT, List.of("协议", "协定", "备忘录", "倡议书", "合同", "协议书"));

  /** The kind of the longest ending, brackets at the end of the title left out. */
  public static PolicyKind of(String title) {
    return Endings.longest(Titles.bare(title), ENDINGS, OTHER);
  }
}
