package huiyin.server.setup.demo;

import java.time.LocalDate;

/**
 * Fills the places of a sample text: {@code {年-400}} {@code {月+90}} {@code {日-12}} with the year,
 * month or day so far from the day of loading, {@code {号}} with the item's number.
 */
record Dated(LocalDate today, String number) {

  String fill(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("没有写完：" + text.substring(open));
      }
      out.append(text, from, open).append(place(text.substring(open + 1, close)));
      from = close + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  private String place(String name) {
    if (name.equals("号")) {
      return number;
    }
    LocalDate day = today.plusDays(Days.whole(name.substring(1)));
    String year = day.getYear() + "年";
    String month = year + day.getMonthValue() + "月";
    return switch (name.charAt(0)) {
      case '年' -> year;
      case '月' -> month;
      case '日' -> month + day.getDayOfMonth() + "日";
      default -> throw new IllegalArgumentException("不认识的位置：" + name);
    };
  }
}
