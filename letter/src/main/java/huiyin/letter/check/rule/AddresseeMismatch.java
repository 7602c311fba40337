package huiyin.letter.check.rule;

import huiyin.letter.Found;
import huiyin.letter.Header.Addressee;
import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The member or deputy named in the title or at the opening is the one who is greeted. */
public final class AddresseeMismatch implements Rule {
  private static final String[] BEFORE_NAME = {"关于对", "关于", "对", "答复"};
  private static final String NOT_IN_NAMES = "政协人大省市县区届次会议党派全国各位诸们您你贵两该本团等";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  @Override
  public String id() {
    return "addressee-mismatch";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    List<Addressee> greeted = subject.letter().header().addressees();
    if (greeted.isEmpty() || !areNames(greeted)) {
      return Stream.empty();
    }
    String text = subject.folded().text();
    int greeting = subject.folded().place(greeted.getLast().at().end());
    if (Scan.find(text, '等', greeting, Scan.lineEnd(text, greeting)) >= 0) {
      return Stream.empty();
    }
    Span name = inTitle(subject, text);
    if (name == null || isGreeted(subject, greeted, name)) {
      name = inOpening(subject, text, greeting);
    }
    return name == null || isGreeted(subject, greeted, name)
        ? Stream.empty()
        : Stream.of(Fault.at(name, subject.words(name), greeted.getFirst().name()));
  }

  private static boolean areNames(List<Addressee> greeted) {
    for (Addressee each : greeted) {
      if (each.role().isEmpty() || each.name().length() > LONGEST) {
        return false;
      }
    }
    return true;
  }

  /** 关于对王晓梅委员提出的第12号提案的答复. */
  private static @Nullable Span inTitle(Subject subject, String text) {
    Found<String> title = subject.letter().header().title();
    if (title == null) {
      return null;
    }
    int start = subject.folded().place(title.at().start());
    int about = Scan.find(text, "关于", start, subject.folded().place(title.at().end()));
    if (about < 0) {
      return null;
    }
    for (String before : BEFORE_NAME) {
      if (text.startsWith(before, about)) {
        return name(subject, text, about + before.length());
      }
    }
    return null;
  }

  /** 王晓梅委员在市政协一届二次会议上提出的…收悉, at the beginning of the paragraph. */
  private static @Nullable Span inOpening(Subject subject, String text, int greeting) {
    int received = Scan.find(text, "收悉", greeting, subject.to());
    if (received < 0) {
      return null;
    }
    int line = Scan.lineStart(text, received);
    return line <= greeting ? null : name(subject, text, Scan.trimmedStart(text, line, received));
  }

  /** A name of two or three signs that is followed by its role and by what was put forward. */
  private static @Nullable Span name(Subject subject, String text, int start) {
    for (int end = start + SHORTEST; end <= start + LONGEST; end++) {
      boolean isRole = text.startsWith("委员", end) || text.startsWith("代表", end);
      char next = Scan.at(text, end + 2);
      if (isRole && "提在于所".indexOf(next) >= 0) {
        return isName(text, start, end) ? subject.folded().span(start, end) : null;
      }
    }
    return null;
  }

  private static boolean isName(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Scan.isHan(text.charAt(i)) || NOT_IN_NAMES.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGreeted(Subject subject, List<Addressee> greeted, Span name) {
    String words = subject.words(name);
    for (Addressee each : greeted) {
      if (each.name().equals(words)) {
        return true;
      }
    }
    return false;
  }
}
