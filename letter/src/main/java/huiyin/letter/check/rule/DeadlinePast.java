package huiyin.letter.check.rule;

import huiyin.letter.Commitment;
import huiyin.letter.Day;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is promised lies after the day on which the letter is signed. */
public final class DeadlinePast implements Rule {
  private static final String[] WILL = {"将", "拟", "计划", "力争", "预计", "确保", "下一步"};
  private static final String[] PAST = {
    "已", "原", "曾", "了", "去年", "当时", "未能", "延", "推迟", "以来", "实际"
  };

  @Override
  public String id() {
    return "deadline-past";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    LocalDate signed = Signing.day(subject);
    if (signed == null) {
      return Stream.empty();
    }
    String text = subject.text();
    List<Day> dates = subject.letter().dates();
    List<Fault> faults = new ArrayList<>();
    int next = 0;
    for (Commitment promise : subject.letter().commitments()) {
      while (next < dates.size() && dates.get(next).at().end() <= promise.at().end()) {
        Day day = dates.get(next);
        if (isPast(day, signed)
            && promise.at().contains(day.at())
            && isLimit(text, day.at().end())
            && isPromised(text, promise.at())) {
          faults.add(Fault.at(day.at(), subject.words(day.at()), signed.toString()));
        }
        next++;
      }
    }
    return faults.stream();
  }

  private static boolean isPast(Day day, LocalDate signed) {
    return Signing.hasYear(day)
        && day.date().lastDay().filter(last -> last.isBefore(signed)).isPresent();
  }

  private static boolean isPromised(String text, Span sentence) {
    return Scan.has(text, sentence.start(), sentence.end(), WILL)
        && !Scan.has(text, sentence.start(), sentence.end(), PAST);
  }

  /** 2023年底前, 2023年6月底以前. */
  private static boolean isLimit(String text, int end) {
    int i = end;
    while (i < end + 2 && "底末年初之以".indexOf(Scan.at(text, i)) >= 0) {
      i++;
    }
    return Scan.at(text, i) == '前';
  }
}
