package huiyin.letter.check.rule;

import huiyin.letter.Span;
import huiyin.letter.check.Fault;
import huiyin.letter.check.Rule;
import huiyin.letter.check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks that follow each other, lack their partner, or cut a sentence off from its own beginning
 * (GB/T 15834-2011).
 */
public final class Punctuation implements Rule {
  private static final String STOPS = "。，、；：";
  private static final List<String> OPENINGS = List.of("会上", "期间", "会后", "会前", "同时", "此外", "其中");
  private static final int LONGEST_OPENING = 5;

  @Override
  public String id() {
    return "punctuation";
  }

  @Override
  public Stream<Fault> faults(Subject subject) {
    String text = subject.text();
    Span letter = subject.letter().at();
    List<Fault> faults = new ArrayList<>();
    int sentence = letter.start();
    for (int i = letter.start(); i < letter.end(); i++) {
      char sign = text.charAt(i);
      if (sign >= '\u4e00' && sign <= '\u9fff') {
        continue;
      }
      char c = full(text, i);
      if (i > letter.start() && isStop(text, i) && isStop(text, i - 1)) {
        int end = i + 1;
        while (end < letter.end() && isStop(text, end)) {
          end++;
        }
        add(subject, new Span(i - 1, end), String.valueOf(full(text, i - 1)), faults);
        i = end - 1;
      } else if (c == '。'
          && i - sentence <= LONGEST_OPENING
          && isOpening(text.substring(sentence, i))) {
        add(subject, new Span(sentence, i + 1), text.substring(sentence, i) + "，", faults);
      }
      if (c == '。' || c == '\n') {
        sentence = i + 1;
      }
    }
    UnpairedMarks.find(subject, faults);
    return faults.stream();
  }

  private static void add(Subject subject, Span at, String right, List<Fault> faults) {
    faults.add(Fault.at(at, subject.words(at), right).fixedBy(right));
  }

  private static boolean isStop(String text, int i) {
    return STOPS.indexOf(full(text, i)) >= 0;
  }

  private static boolean isOpening(String sentence) {
    return OPENINGS.stream().anyMatch(sentence::endsWith);
  }

  /**
   * Half-width marks of a source count as full-width ones, but not between Latin letters or digits.
   */
  private static char full(String text, int i) {
    char c = text.charAt(i);
    boolean afterHan = i > 0 && text.charAt(i - 1) >= '\u4e00' && text.charAt(i - 1) <= '\u9fff';
    return c == ',' && afterHan ? '，' : c == ';' && afterHan ? '；' : c;
  }
}
