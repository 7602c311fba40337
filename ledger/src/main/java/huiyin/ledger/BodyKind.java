package huiyin.ledger;

import java.util.List;
import java.util.Map;

/** What sort of body a name tells by its ending; OTHER where the name alone does not. */
public enum BodyKind {
  ORGAN,
  LABORATORY,
  PLATFORM,
  CENTRE,
  INSTITUTE,
  SCHOOL,
  HOSPITAL,
  COMPANY,
  ASSOCIATION,
  FUND,
  OTHER;

  private static final Map<BodyKind, List<String>> ENDINGS =
      Map.of(
          ORGAN,
          List.of(
              "厅", "局", "委", "委员会", "部", "办", "办公室", "办公厅", "政府", "国务院", "法院", "检察院", "署", "党委",
              "人大", "人大常委会", "政协", "队", "站", "街道", "办事处", "管委会", "专班"),
          LABORATORY,
          List.of("实验室"),
          PLATFORM,
          List.of("平台", "基地"),
          CENTRE,
          List.of("中心"),
          INSTITUTE,
          List.of("研究院", "研究所", "科学院", "设计院", "院", "所"),
          SCHOOL,
          List.of("大学", "学院", "学校", "中学", "小学", "幼儿园", "党校", "校"),
          HOSPITAL,
          List.of("医院", "卫生院", "保健院", "疾控中心"),
          COMPANY,
          List.of("公司", "集团", "银行", "厂", "企业", "电器", "股份"),
          ASSOCIATION,
          List.of("协会", "学会", "联盟", "商会", "联合会", "研究会", "促进会", "工会", "妇联"),
          FUND,
          List.of("基金", "基金会"));

  /** The kind of the longest ending, a closing bracket left out. */
  public static BodyKind of(String name) {
    return Endings.longest(Titles.withoutLastBracket(name), ENDINGS, OTHER);
  }
}
