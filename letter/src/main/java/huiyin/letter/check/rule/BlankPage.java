package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** No page holds the signature alone under 此页无正文 (GB/T 9704-2012, 7.3.5.5). */
public final class BlankPage implements Rule {
  private static final String WORDS = "此页无正文";
  private static final LocalDate IN_FORCE = LocalDate.of(2012, 7, 1);

  @Override
  public String id() {
    return "blank-page";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    int at = Scan.find(subject.folded().text(), WORDS, subject.from(), subject.to());
    Found<LocalDate> signed = subject.letter().header().issueDate();
    boolean isEarlier = signed != null && signed.value().isBefore(IN_FORCE);
    return at < 0 || isEarlier
        ? Stream.empty()
        : Stream.of(Fault.at(subject.folded().span(at, at + WORDS.length())));
  }
}
