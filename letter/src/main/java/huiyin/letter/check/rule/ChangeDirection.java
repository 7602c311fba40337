package huiyin.letter.check.rule;

import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is said to have risen ends higher than it began, and what fell, lower. */
public final class ChangeDirection implements Rule {
  /** A better rank, grade or speed is a smaller figure. */
  private static final Set<String> SMALLER_IS_MORE =
      Set.of("位", "名", "级", "类", "档", "天", "日", "小时", "分钟", "秒", "个工作日", "工作日", "个月", "年", "");

  @Override
  public String id() {
    return "change-direction";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Fault> faults = new ArrayList<>();
    for (Change change : Change.in(subject)) {
      int rise = change.to().value().compareTo(change.from().value());
      boolean isWrong =
          switch (change.way()) {
            case UP -> rise < 0 && !SMALLER_IS_MORE.contains(change.from().unit());
            case DOWN -> rise > 0 && !change.from().unit().equals("位");
          };
      if (isWrong) {
        String words = subject.words(change.at());
        String way = change.way() == Change.Way.UP ? "上升" : "下降";
        faults.add(Fault.at(change.at(), words, change.from().text(), change.to().text(), way));
      }
    }
    return faults.stream();
  }
}
