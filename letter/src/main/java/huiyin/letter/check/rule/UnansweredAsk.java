package huiyin.letter.check.rule;

import huiyin.letter.Answer;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Each request of the proposal finds an answer in the letter. */
public final class UnansweredAsk implements Rule {
  @Override
  public String id() {
    return "unanswered-ask";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    return subject.letter().answers().stream()
        .filter(each -> each.answeredBy() == null)
        .map(Answer::ask)
        .map(ask -> new Fault(subject.letter().at(), List.of(ask), ask, null));
  }
}
