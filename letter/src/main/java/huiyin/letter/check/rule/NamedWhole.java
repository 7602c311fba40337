package huiyin.letter.check.rule;

import huiyin.letter.Quantity;
import huiyin.letter.Span;
import huiyin.letter.check.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole that was counted farther up in the letter and is called by its name: 占耕地面积的43.5%. */
final class NamedWhole {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 14;
  private static final int MOST = 200;

  private NamedWhole() {}

  static @Nullable Share of(Subject subject, int index, Span sentence, int of) {
    List<Quantity> all = subject.letter().quantities();
    Quantity said = all.get(index);
    String text = subject.text();
    int end = said.at().start() - 1;
    Quantity part = all.get(index - 1);
    boolean isNamed =
        end - of - 1 >= SHORTEST
            && end - of - 1 <= LONGEST
            && text.charAt(end) == '的'
            && Near.isExact(part)
            && part.at().start() >= sentence.start()
            && part.at().end() <= of;
    for (int i = index - 2; isNamed && i >= Math.max(0, index - MOST); i--) {
      Quantity whole = all.get(i);
      if (whole.at().end() < sentence.start()
          && Near.isExact(whole)
          && whole.unit().equals(part.unit())
          && text.regionMatches(whole.at().start() - (end - of - 1), text, of + 1, end - of - 1)) {
        return Share.of(part, whole, said);
      }
    }
    return null;
  }
}
