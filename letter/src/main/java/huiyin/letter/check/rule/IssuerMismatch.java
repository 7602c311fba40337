package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Header.Issuer;
import huiyin.letter.Header.Origin;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.stream.Stream;

/** The organ that signs is the one that the title names. */
public final class IssuerMismatch implements Rule {
  private static final int SHORTEST = 5;
  private static final int PLACE = 2;

  @Override
  public String id() {
    return "issuer-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Issuer issuer = subject.letter().header().issuer();
    Found<String> title = subject.letter().header().title();
    if (issuer == null || title == null || issuer.from() != Origin.SIGNATURE) {
      return Stream.empty();
    }
    int about = title.value().indexOf("关于");
    String organ = about < SHORTEST ? "" : title.value().substring(0, about);
    boolean signsToo =
        Scan.find(subject.text(), organ, issuer.at().start(), subject.letter().at().end()) >= 0;
    return organ.isEmpty() || signsToo || !areUnlike(organ, issuer.name())
        ? Stream.empty()
        : Stream.of(Fault.at(issuer.at(), issuer.name(), organ));
  }

  /** Two organs of one place and kind, neither of which can be short for the other. */
  private static boolean areUnlike(String organ, String other) {
    return other.length() >= SHORTEST
        && areHan(organ)
        && areHan(other)
        && organ.regionMatches(0, other, 0, PLACE)
        && organ.charAt(organ.length() - 1) == other.charAt(other.length() - 1)
        && !Likeness.isAbbreviation(organ, other)
        && !Likeness.isAbbreviation(other, organ);
  }

  private static boolean areHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Scan.isHan(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
