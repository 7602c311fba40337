package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import huiyin.letter.term.Edtf;
import java.util.Optional;

/** When a page says that it was put up, to the minute or second where it says so. */
final class Published {
  private static final Words LABELS =
      Words.of(
          "发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "公布时间", "发稿时间", "上网时间", "上网日期", "录入时间", "录入日期",
          "网络首发", "首发时间", "首发日期", "上线时间", "上线日期", "上传时间", "上传日期", "发表时间", "发表日期", "刊发时间", "刊发日期",
          "刊登日期", "添加时间", "创建时间", "推送时间", "信息时间", "文章时间", "公示时间", "公示日期", "网上发布时间", "网上公开时间",
          "网上公开日期", "信息公开时间", "信息公开日期", "发布于", "加入时间", "更新时间", "更新日期", "网络首发", "日期", "时间");

  private Published() {}

  static Optional<Found<Edtf>> at(Folded page, Parts parts, Meta meta) {
    String text = page.text();
    for (Meta.Entry entry : meta.entries()) {
      if (LABELS.at(entry.label(), 0) == entry.label().length()) {
        Optional<Dates.Dated> date = Dates.first(text, entry.start(), entry.end());
        if (date.isPresent()) {
          return date.map(d -> found(page, d, clockEnd(text, d.end(), entry.end())));
        }
      }
    }
    return parts.head().stream()
        .filter(line -> line.length() < 120)
        .flatMap(line -> clocked(page, line).stream())
        .findFirst();
  }

  /** A date without a label counts when a clock time stands behind it. */
  private static Optional<Found<Edtf>> clocked(Folded page, Line line) {
    return Dates.first(page.text(), line.start(), line.end())
        .filter(d -> clockEnd(page.text(), d.end(), line.end()) > d.end())
        .map(d -> found(page, d, clockEnd(page.text(), d.end(), line.end())));
  }

  private static Found<Edtf> found(Folded page, Dates.Dated date, int end) {
    String clock =
        end == date.end()
            ? ""
            : "T" + page.text().substring(date.end(), end).replace("T", "").strip();
    return new Found<>(
        new Edtf(date.day() + padded(clock)),
        ReadingRule.PUBLICATION_LABEL,
        page.span(date.start(), end));
  }

  private static String padded(String clock) {
    return clock.length() > 2 && clock.charAt(2) == ':' ? "T0" + clock.substring(1) : clock;
  }

  /** The end of 18:05 or 18:05:34 behind a date, or {@code end} itself. */
  private static int clockEnd(String text, int end, int limit) {
    int i = end;
    while (i < limit && i < end + 4 && (text.charAt(i) == ' ' || text.charAt(i) == 'T')) {
      i++;
    }
    int hour = digits(text, i, limit);
    if (hour == i || hour - i > 2 || hour >= limit || text.charAt(hour) != ':') {
      return end;
    }
    int minute = digits(text, hour + 1, limit);
    if (minute - hour != 3) {
      return end;
    }
    boolean seconds = minute < limit && text.charAt(minute) == ':';
    int second = seconds ? digits(text, minute + 1, limit) : minute;
    return seconds && second - minute == 3 ? second : minute;
  }

  private static int digits(String text, int from, int limit) {
    int i = from;
    while (i < limit && Glyph.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
