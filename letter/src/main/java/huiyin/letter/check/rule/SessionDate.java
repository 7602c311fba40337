package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.term.Assembly;
import huiyin.letter.term.Assembly.Level;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The National People's Congress and the national CPPCC meet each March, five times in a term; the
 * first session of the seventh term was in 1988.
 */
public final class SessionDate implements Rule {
  private static final int TERM = 7;
  private static final int YEAR = 1988;
  private static final int SESSIONS = 5;

  @Override
  public String id() {
    return "session-date";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<Assembly> named = subject.letter().header().assembly();
    if (named == null || named.value().level() != Level.NATION) {
      return Stream.empty();
    }
    Integer term = named.value().term();
    Integer session = named.value().session();
    if (term == null || session == null || term < TERM || !named.value().text().contains("全国")) {
      return Stream.empty();
    }
    int year = YEAR + (term - TERM) * SESSIONS + session - 1;
    LocalDate signed = Signing.day(subject);
    return signed != null && signed.isBefore(LocalDate.of(year, 3, 1))
        ? Stream.of(Fault.at(named.at(), named.value().text(), year + "年3月"))
        : Stream.empty();
  }
}
