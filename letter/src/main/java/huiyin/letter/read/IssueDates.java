package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which a letter was signed: under its signature, else in the site's table. */
final class IssueDates {
  private static final Words LABELS =
      Words.of("成文日期", "成文时间", "发文日期", "发文时间", "签发日期", "答复日期", "答复时间", "生成日期", "生成时间", "印发日期");

  private IssueDates() {}

  static Optional<Found<LocalDate>> of(Folded page, Parts parts, Meta meta) {
    for (Line line : parts.closing()) {
      if (Closing.kind(page.text(), line) == Closing.Kind.DATE) {
        Optional<Dates.Dated> date = Dates.at(page.text(), line.start());
        if (date.isPresent()) {
          return date.map(d -> found(page, d));
        }
      }
    }
    return meta.under(LABELS)
        .flatMap(entry -> Dates.first(page.text(), entry.start(), entry.end()))
        .map(date -> found(page, date));
  }

  private static Found<LocalDate> found(Folded page, Dates.Dated date) {
    return new Found<>(date.day(), ReadingRule.SIGNING_DATE, page.span(date.start(), date.end()));
  }
}
