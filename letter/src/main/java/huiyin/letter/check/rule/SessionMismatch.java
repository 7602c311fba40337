package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Assemblies;
import huiyin.letter.term.Assembly;
import java.util.Objects;
import java.util.stream.Stream;

/** The session named in the opening is the one that the title names. */
public final class SessionMismatch implements Rule {
  @Override
  public String id() {
    return "session-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Found<Assembly> said = subject.letter().header().assembly();
    if (said == null || said.value().session() == null) {
      return Stream.empty();
    }
    Span opening = opening(subject, said);
    return Assemblies.in(subject.folded()).stream()
        .filter(each -> opening.contains(each.at()) && !each.at().overlaps(said.at()))
        .filter(each -> differs(each.value(), said.value()))
        .map(each -> Fault.at(each.at(), each.value().text(), said.value().text()));
  }

  /** From the session as first named to the end of the paragraph that names the item. */
  private static Span opening(Subject subject, Found<Assembly> said) {
    Span letter = subject.letter().at();
    int last =
        subject.letter().header().proposalTitles().stream()
            .mapToInt(each -> each.at().end())
            .max()
            .orElse(said.at().end());
    int end = subject.text().indexOf('\n', Math.min(last, letter.end()));
    return new Span(letter.start(), end < 0 ? letter.end() : Math.min(end, letter.end()));
  }

  private static boolean differs(Assembly one, Assembly other) {
    boolean sameTerm =
        one.term() == null || other.term() == null || Objects.equals(one.term(), other.term());
    return one.session() != null && !(sameTerm && Objects.equals(one.session(), other.session()));
  }
}
