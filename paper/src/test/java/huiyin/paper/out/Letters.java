package huiyin.paper.out;

import huiyin.letter.term.Openness;
import huiyin.letter.term.ReplyClass;
import huiyin.paper.LetterDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented letters, short and long. */
final class Letters {
  private Letters() {}

  static LetterDocument ofAreas(int areas) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("您在省政协第九届第二次会议上提出的《关于加快建设“数字小镇”的提案》（第20260137号）收悉。经综合示例省发展改革委、科技厅意见，现答复如下：");
    paragraphs.add("一、已开展的主要工作");
    for (int area = 1; area <= areas; area++) {
      paragraphs.add(
          "（"
              + "一二三四五六七八九".charAt(area - 1)
              + "）完善第"
              + area
              + "项支撑。2025年，我厅会同有关部门出台《示例省数字经济促进办法（试行）》，全省数字经济增加值达5.2万亿元，占地区生产总值比重46.8%，同比增长11.0%，居全国第二；建成省级平台17家、服务企业3,200多家，其中“专精特新”企业1,015家；新建5G基站12万个，实现县城以上区域全覆盖。");
    }
    paragraphs.add("二、下一步工作计划");
    paragraphs.add("我厅将于2027年6月底前建成3个示范园区，并每半年向您通报一次进展。");
    paragraphs.add("专此答复，感谢您对我省工业和信息化工作的关心和支持。");
    return new LetterDocument(
        "示例省工业和信息化厅",
        "示工信案函〔2026〕253号",
        new ReplyClass("A"),
        Openness.FULL,
        "关于省政协第九届第二次会议第20260137号提案答复的函",
        List.of("张三委员"),
        paragraphs,
        LocalDate.of(2026, 7, 6),
        "联系人及电话：李四，000-00000000",
        List.of("示例省政协提案委员会", "示例省政府办公厅", "示例省发展改革委"),
        true);
  }
}
