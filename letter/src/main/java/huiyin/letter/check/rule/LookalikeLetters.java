package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Cyrillic or Greek letter that passes for a Latin one in a Latin word. */
public final class LookalikeLetters implements Rule {
  private static final String LIKE = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνοАВЕЅІЈКМНОРСТУХаеѕіјорсух";
  private static final String LATIN = "ABEZHIKMNOPTYXvoABESIJKMHOPCTYXaesijopcyx";

  @Override
  public String id() {
    return "lookalike-letters";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.text();
    List<Fault> faults = new ArrayList<>();
    for (int i : subject.odd().in(subject.letter().at().start(), subject.letter().at().end())) {
      int like = LIKE.indexOf(text.charAt(i));
      boolean isInLatin = Scan.isLatin(Scan.at(text, i - 1)) || Scan.isLatin(Scan.at(text, i + 1));
      if (like >= 0 && isInLatin) {
        String right = LATIN.substring(like, like + 1);
        faults.add(Fault.at(new Span(i, i + 1), text.substring(i, i + 1), right).fixedBy(right));
      }
    }
    return faults.stream();
  }
}
