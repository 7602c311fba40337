package huiyin.letter.check;

import huiyin.letter.Span;
import java.util.List;
import java.util.Locale;

/** Findings as a compiler prints them: file:line:column, the line, and carets under the words. */
public final class Diagnostics {
  private static final int MARGIN = 24;
  private static final int LONGEST = 60;

  private Diagnostics() {}

  /** The findings of a letter in the order of its text. */
  public static String print(String file, String text, List<Finding> findings, Locale locale) {
    return String.join("", each(file, text, findings, locale));
  }

  /** The same, a piece a finding: its first line says what is wrong, the others show where. */
  public static List<String> each(String file, String text, List<Finding> findings, Locale locale) {
    Positions positions = Positions.of(text);
    return findings.stream()
        .map(each -> print(file, text, each, positions.at(each.at().start()), locale))
        .toList();
  }

  private static String print(
      String file, String text, Finding finding, Position at, Locale locale) {
    RulePage page = Rules.page(finding.rule());
    String number = String.valueOf(at.line());
    Excerpt excerpt = Excerpt.of(text, finding.at());
    String gutter = " ".repeat(Math.max(4, number.length() + 1));
    StringBuilder out =
        new StringBuilder()
            .append(file)
            .append(':')
            .append(at.line())
            .append(':')
            .append(at.column())
            .append(' ')
            .append(Wording.of(finding.severity(), locale))
            .append('[')
            .append(finding.rule())
            .append("] ")
            .append(finding.message())
            .append('\n')
            .append(gutter.substring(number.length()))
            .append(number)
            .append(" | ")
            .append(excerpt.line())
            .append('\n');
    if (excerpt.marked() > 0) {
      out.append(gutter)
          .append(" | ")
          .append(" ".repeat(excerpt.before()))
          .append("^".repeat(excerpt.marked()))
          .append('\n');
    }
    if (finding.fix() != null) {
      out.append(gutter)
          .append(" = ")
          .append(Wording.of(finding.fix().isEmpty() ? "DELETE" : "FIX", locale))
          .append(finding.fix())
          .append('\n');
    }
    return out.append(gutter)
        .append(" = ")
        .append(Wording.of("BASIS", locale))
        .append(page.basis())
        .append('\n')
        .toString();
  }

  /** A piece of the line around the words, and how many columns stand before and under them. */
  private record Excerpt(String line, int before, int marked) {

    static Excerpt of(String text, Span at) {
      int lineStart = text.lastIndexOf('\n', at.start() - 1) + 1;
      int lineEnd = text.indexOf('\n', at.start());
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int start = Math.max(lineStart, at.start() - MARGIN);
      int marked = Math.min(Math.min(at.end(), lineEnd), at.start() + LONGEST);
      int end = Math.min(lineEnd, marked + MARGIN);
      String head = start > lineStart ? "……" : "";
      String before = head + shown(text, start, at.start());
      String under = shown(text, at.start(), marked);
      String after = shown(text, marked, end) + (end < lineEnd ? "……" : "");
      return new Excerpt(before + under + after, columns(before), columns(under));
    }

    private static String shown(String text, int start, int end) {
      StringBuilder out = new StringBuilder(end - start);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        out.append(Character.isISOControl(c) ? ' ' : c);
      }
      return out.toString();
    }

    /** A wide character takes two columns (Unicode Standard Annex 11, in the large). */
    private static int columns(String text) {
      int columns = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean isWide = c >= '\u2e80' && c <= '\uffef' && !(c >= '\uff61' && c <= '\uffdc');
        columns += isWide || c == '…' || c == '“' || c == '”' || c == '—' ? 2 : 1;
      }
      return columns;
    }
  }
}
