package huiyin.letter.read;

import huiyin.letter.Found;
import huiyin.letter.ReadingRule;
import huiyin.letter.Span;
import huiyin.letter.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds laws, plans, reports and other documents in 《》, with the document number beside them. */
public final class Works {
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_STRANGER = 8;
  private static final String STRANGERS_PLACES = "厅网站城台馆";

  private Works() {}

  public static List<Work> in(Prose prose) {
    return in(Plain.of(prose), prose.header().proposalTitles());
  }

  static List<Work> in(Plain plain, List<Found<String>> proposals) {
    List<Work> works = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    String folded = plain.folded().text();
    Titles known = new Titles(folded, plain.works());
    for (Span place : plain.works()) {
      int start = opened(plain, place.start() + 1, place.end() - 1);
      Span span = plain.span(place.start(), place.end());
      if (start < place.end() - 1 && !isProposal(plain, place, proposals)) {
        String title = plain.printed(start, place.end() - 1);
        if (titles.add(title)) {
          works.add(
              new Work(
                  title,
                  known.canonical(folded.substring(start, place.end() - 1)),
                  number(plain, place.end()),
                  ReadingRule.TITLE_MARKS,
                  span));
        }
      }
    }
    return works;
  }

  /** Where the title begins: a stranger's name before it is left out. */
  private static int opened(Plain plain, int start, int end) {
    String text = plain.folded().text();
    for (int i = start + 2; i < Math.min(end, start + LONGEST_STRANGER); i++) {
      if (Foreign.in(text, start, i)) {
        return STRANGERS_PLACES.indexOf(plain.folded().text().charAt(i)) >= 0 ? i + 1 : i;
      }
    }
    return start;
  }

  private static boolean isProposal(Plain plain, Span place, List<Found<String>> proposals) {
    Span span = plain.span(place.start(), place.end());
    if (proposals.stream().anyMatch(title -> title.at().overlaps(span))) {
      return true;
    }
    String title = plain.folded().text().substring(place.start() + 1, place.end() - 1);
    return title.startsWith("关于") && (title.endsWith("的提案") || title.endsWith("的建议"));
  }

  /** 《…》（粤府发〔2021〕9号）: the number in the bracket behind the title. */
  private static @Nullable String number(Plain plain, int after) {
    String text = plain.text();
    if (plain.charAt(after) != '(') {
      return null;
    }
    int close = after + 1;
    while (close < after + LONGEST_NUMBER
        && plain.charAt(close) != ')'
        && plain.charAt(close) != '\n') {
      close++;
    }
    boolean year = false;
    for (int i = after + 1; i < close; i++) {
      year |= "〔[(".indexOf(text.charAt(i)) >= 0 && Glyph.isDigit(plain.charAt(i + 1));
    }
    return plain.charAt(close) == ')' && year && plain.charAt(close - 1) == '号'
        ? plain.printed(after + 1, close)
        : null;
  }
}
