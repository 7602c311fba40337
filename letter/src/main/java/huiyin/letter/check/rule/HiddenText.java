package huiyin.letter.check.rule;

import huiyin.letter.Hidden;
import huiyin.letter.Hidden.Means;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import huiyin.letter.read.Folded;
import huiyin.letter.read.Foreign;
import java.util.stream.Stream;

/** Words that the file of a letter holds but that its reader does not see. */
public final class HiddenText implements Rule {
  private static final int SHOWN = 40;
  private static final int BESIDE = 8;
  private static final int FEWEST_HAN = 2;

  @Override
  public String id() {
    return "hidden-text";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    return subject.hidden().isEmpty()
        ? Stream.empty()
        : subject.hidden().stream()
            .filter(each -> isIn(subject.area(), each.at()) && isAtFault(subject, each))
            .map(each -> Fault.at(beside(subject.text(), each.at()), shown(each.words())));
  }

  private static boolean isIn(Span span, int at) {
    return span.start() <= at && at <= span.end();
  }

  private static boolean isAtFault(Subject subject, Hidden hidden) {
    if (isForeign(hidden.words())) {
      return true;
    }
    Span letter = subject.letter().at();
    boolean isInside = letter.start() < hidden.at() && hidden.at() < letter.end();
    boolean isWords = hidden.words().codePoints().filter(HiddenText::isHan).count() >= FEWEST_HAN;
    return isInside
        && isWords
        && (hidden.means() != Means.NOT_SHOWN || isInLine(subject.text(), hidden.at()));
  }

  private static boolean isForeign(String words) {
    String folded = Folded.of(words).text();
    return Foreign.in(folded, 0, folded.length());
  }

  private static boolean isHan(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  private static boolean isInLine(String text, int at) {
    return at > 0 && at < text.length() && text.charAt(at - 1) != '\n' && text.charAt(at) != '\n';
  }

  /** The words that are seen before it in its line, else those after it. */
  private static Span beside(String text, int at) {
    int place = Math.min(at, text.length());
    int start = place;
    while (start > 0 && place - start < BESIDE && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = place;
    while (start == place && end < text.length() && end - place < BESIDE) {
      end++;
    }
    return new Span(start, end);
  }

  private static String shown(String words) {
    String line = words.replace('\n', ' ');
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "……";
  }
}
