package huiyin.paper.out;

import huiyin.letter.term.Openness;
import huiyin.paper.LetterDocument;
import java.time.LocalDate;
import java.util.Optional;

/** The words of a letter's parts, the same in each format that it is written in. */
final class Parts {
  private Parts() {}

  static final String SAMPLE = "示例：本函为演示而作，并非真实公文。";

  static Optional<String> classMark(LetterDocument letter) {
    return Optional.ofNullable(letter.replyClass()).map(mark -> "答复类别：" + mark.mark());
  }

  static Optional<String> addressees(LetterDocument letter) {
    return letter.addressees().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("、", letter.addressees()) + "：");
  }

  /** In Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4). */
  static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** A note stands in round brackets (GB/T 9704-2012, 7.3.6). */
  static Optional<String> note(LetterDocument letter) {
    return Optional.ofNullable(letter.openness()).map(Parts::note);
  }

  /** Copies are parted by commas and end with a full stop (GB/T 9704-2012, 7.4.2). */
  static Optional<String> copies(LetterDocument letter) {
    return letter.copies().isEmpty()
        ? Optional.empty()
        : Optional.of("抄送：" + String.join("，", letter.copies()) + "。");
  }

  private static String note(Openness openness) {
    return switch (openness) {
      case FULL -> "（此件主动公开）";
      case ABSTRACT -> "（此件公开摘要）";
      case TITLE -> "（此件公开标题）";
      case NONE -> "（此件不予公开）";
    };
  }
}
