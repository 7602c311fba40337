package huiyin.letter.check.rule;

import huiyin.letter.Header.Contact;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A private person's mobile number in the text, not that of whoever handles the letter. */
public final class MobileNumber implements Rule {
  private static final int LENGTH = 11;
  private static final int NEAR = 30;
  private static final String[] PRIVATE = {
    "先生", "女士", "居民", "村民", "业主", "家长", "群众", "患者", "老人", "户主", "来电人", "投诉人", "反映人"
  };
  private static final String[] PUBLIC = {
    "咨询", "热线", "拨打", "举报", "服务", "报名", "预约", "客服", "值班", "联系人", "联系电话", "经办", "承办"
  };

  @Override
  public String id() {
    return "mobile-number";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.folded().text();
    List<Fault> faults = new ArrayList<>();
    for (Span run : Figures.in(subject)) {
      int from = sentenceStart(text, run.start());
      boolean isPrivate =
          run.length() == LENGTH
              && text.charAt(run.start()) == '1'
              && text.charAt(run.start() + 1) >= '3'
              && !Scan.isLatin(Scan.at(text, run.start() - 1))
              && Scan.has(text, from, run.start(), PRIVATE)
              && !Scan.has(text, from, Math.min(text.length(), run.end() + NEAR), PUBLIC);
      Span at = subject.folded().span(run.start(), run.end());
      if (isPrivate && !isContact(subject, at)) {
        faults.add(Fault.at(at, text.substring(run.start(), run.start() + 3) + "…"));
      }
    }
    return faults.stream();
  }

  private static int sentenceStart(String text, int i) {
    int start = i;
    while (start > 0 && i - start < NEAR && "。;\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static boolean isContact(Subject subject, Span at) {
    for (Contact each : subject.letter().header().contacts()) {
      if (each.at().overlaps(at)) {
        return true;
      }
    }
    return false;
  }
}
