package huiyin.letter.check.rule;

import huiyin.letter.Day;
import huiyin.letter.Found;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a letter is signed, and what a date in it says of its year. */
final class Signing {
  private Signing() {}

  /** The date under the letter, on a line of its own; a site's table is not trusted with it. */
  static @Nullable LocalDate day(Subject subject) {
    Found<LocalDate> signed = subject.letter().header().issueDate();
    if (signed == null) {
      return null;
    }
    String text = subject.folded().text();
    int start = subject.folded().place(signed.at().start());
    int end = subject.folded().place(signed.at().end());
    int before = Scan.lineEndBefore(text, subject.from(), start);
    return standsAlone(text, start, end) && before > 0 && text.charAt(before - 1) != ':'
        ? signed.value()
        : null;
  }

  /** Whether nothing but blanks stands beside these words on their line. */
  static boolean standsAlone(String text, int start, int end) {
    int line = Scan.lineStart(text, start);
    return Scan.trimmedStart(text, line, start) == start
        && Scan.trimmedEnd(text, end, Scan.lineEnd(text, end)) == end;
  }

  /** Whether a date gives its year in four figures. */
  static boolean hasYear(Day day) {
    return day.text().length() > 4
        && Scan.digits(day.text(), 0) == 4
        && day.text().charAt(4) == '年';
  }
}
