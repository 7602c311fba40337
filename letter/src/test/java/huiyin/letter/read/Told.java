package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.Heading;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.term.Assembly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Prose made of given paragraphs in a letter of 2021-07-16, and random prose. */
final class Told {
  private static final LocalDate DAY = LocalDate.of(2021, 7, 16);
  private static final String[] SCRAPS = {
    "2021年", "今年4月", "去年底", "至", "—", "约", "超过", "1,015", "5.2万亿", "元", "家", "一百二十三", "八分之一", "百分之",
    "第", "位", "居全国", "《", "》", "“", "”", "（", "）", "(yè)", "，", "。", "；", "、", "\n", "将", "拟", "已",
    "省", "市", "财政局", "有限公司", "大学", "和", "等", "一是", "二、", "1.", "十四五", "，其中", "占", "提高到", "%",
    "個百分點", "年", "月", "日", "万", "亿", "半", "成", "多", "余", "\uD83D", "\uDE00", " ", "　", "买球", "由",
    "年内", "前", "以上", "9", "〇", "两", "点", "分之", "如下："
  };

  private Told() {}

  static Prose prose(String text) {
    return prose(text, List.of());
  }

  static Prose prose(String text, String issuer) {
    return prose(text, List.of(), header(issuer, null));
  }

  static Prose prose(String text, List<Heading> outline) {
    return prose(text, outline, header(null, null));
  }

  private static Prose prose(String text, List<Heading> outline, Header header) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return new Prose(text, paragraphs, outline, header);
  }

  static Prose random(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return prose(text.toString());
  }

  /** The header of a letter signed by an organ and answering a session, each may be lacking. */
  static Header header(@Nullable String issuer, @Nullable String assembly) {
    Span at = new Span(0, 0);
    return new Header(
        null,
        null,
        null,
        null,
        null,
        null,
        assembly == null
            ? null
            : new Found<>(new Assembly(assembly, null, null, null), ReadingRule.ASSEMBLY_FORM, at),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        issuer == null ? null : new Header.Issuer(issuer, Header.Origin.SIGNATURE, at),
        new Found<>(DAY, ReadingRule.SIGNING_DATE, at),
        null,
        List.of());
  }
}
