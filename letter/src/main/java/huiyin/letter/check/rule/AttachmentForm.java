package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The name of an attachment ends without a mark (GB/T 9704-2012, 7.3.4). */
public final class AttachmentForm implements Rule {
  private static final String NAME = "附件";
  private static final String MARKS = "。;,、";
  private static final int LONGEST = 80;

  @Override
  public String id() {
    return "attachment-form";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    int to = subject.to();
    List<Fault> faults = new ArrayList<>();
    for (int i = Scan.find(text, NAME, subject.from(), to);
        i >= 0;
        i = Scan.find(text, NAME, i + NAME.length(), to)) {
      int colon = Scan.digits(text, i + NAME.length());
      if (Scan.at(text, colon) != ':' || !startsLine(text, i)) {
        continue;
      }
      int end = Math.min(Scan.lineEnd(text, colon), i + LONGEST);
      int last = Scan.trimmedEnd(text, colon, end);
      if (Scan.at(text, end) == '\n'
          && last > colon + 2
          && MARKS.indexOf(text.charAt(last - 1)) >= 0
          && Scan.find(text, '。', colon, last - 1) < 0) {
        Span at = subject.folded().span(last - 1, last);
        faults.add(Fault.at(at, subject.words(at)).fixedBy(""));
      }
    }
    return faults.stream();
  }

  private static boolean startsLine(String text, int i) {
    int start = i;
    while (start > 0 && i - start < 12 && text.charAt(start - 1) == ' ') {
      start--;
    }
    return Scan.at(text, start - 1) == '\n';
  }
}
