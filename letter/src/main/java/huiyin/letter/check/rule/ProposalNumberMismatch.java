package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The number of the item in the opening is the one in the title. */
public final class ProposalNumberMismatch implements Rule {
  private static final int BOTH = 2;

  @Override
  public String id() {
    return "proposal-number-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Header header = subject.letter().header();
    List<Found<String>> numbers = header.proposalNumbers();
    if (numbers.size() != BOTH || header.title() == null) {
      return Stream.empty();
    }
    Found<String> inTitle = numbers.getFirst();
    Found<String> inOpening = numbers.getLast();
    boolean areApart =
        header.title().at().contains(inTitle.at()) && !header.title().at().overlaps(inOpening.at());
    if (!areApart
        || !Likeness.isSlip(inTitle.value(), inOpening.value())
        || isNamedAgain(subject, inTitle, inOpening)) {
      return Stream.empty();
    }
    return Stream.of(Fault.at(inOpening.at(), inOpening.value(), inTitle.value()));
  }

  /** Whether the title's number stands in the opening too: then the letter answers two items. */
  private static boolean isNamedAgain(
      Subject subject, Found<String> inTitle, Found<String> inOpening) {
    String text = subject.text();
    int start = Scan.lineStart(text, inOpening.at().start());
    int end = Scan.lineEnd(text, inOpening.at().end());
    return Scan.find(text, inTitle.value(), start, end) >= 0;
  }
}
