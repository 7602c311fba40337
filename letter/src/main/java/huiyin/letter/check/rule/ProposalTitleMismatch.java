package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Header;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The name of the item in the opening is the one in the letter's title, sign for sign. */
public final class ProposalTitleMismatch implements Rule {
  private static final int BOTH = 2;
  private static final int SHORTEST = 10;
  private static final int TAIL = 3;
  private static final String LIKE = "和与及同的地得之";

  @Override
  public String id() {
    return "proposal-title-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    Header header = subject.letter().header();
    List<Found<String>> titles = header.proposalTitles();
    if (titles.size() != BOTH || header.title() == null || header.proposalNumbers().size() > 1) {
      return Stream.empty();
    }
    Found<String> inTitle = titles.getFirst();
    Found<String> inOpening = titles.getLast();
    boolean areApart =
        header.title().at().contains(inTitle.at()) && !header.title().at().overlaps(inOpening.at());
    return areApart && isSlip(inTitle.value(), inOpening.value())
        ? Stream.of(Fault.at(inOpening.at(), inOpening.value(), inTitle.value()))
        : Stream.empty();
  }

  /** One or two signs in the middle differ, and neither of them is a mere particle. */
  private static boolean isSlip(String one, String other) {
    int length = one.length();
    if (length != other.length() || length < SHORTEST) {
      return false;
    }
    int unlike = 0;
    for (int i = Likeness.firstUnlike(one, other, 0);
        i < length;
        i = Likeness.firstUnlike(one, other, i + 1)) {
      boolean isMeant = LIKE.indexOf(one.charAt(i)) < 0 || LIKE.indexOf(other.charAt(i)) < 0;
      boolean areHan = Scan.isHan(one.charAt(i)) && Scan.isHan(other.charAt(i));
      if (!isMeant || !areHan || i >= length - TAIL) {
        return false;
      }
      unlike++;
    }
    return unlike == 1 || unlike == 2;
  }
}
