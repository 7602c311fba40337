package huiyin.letter.read;

import huiyin.letter.Ask;
import huiyin.letter.ReadingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The requests of a proposal: the numbered paragraphs behind 建议, else its points, else the
 * sentences behind 建议:.
 *
 * @param from where the requests begin in the folded text, its end when there are none
 */
record Asks(List<Ask> found, int from) {
  private static final Words CUES = Words.of("建议", "对策", "措施", "为此", "请求", "希望", "提议", "恳请");
  private static final Words POINTS = Words.of("首先", "其次", "再次", "再者", "最后", "同时");
  private static final int SHORTEST = 6;
  private static final int HEADING = 24;
  private static final String STOPS = "。;\n";

  static Asks in(Folded page, List<Line> body) {
    String text = page.text();
    int first = firstAsk(text, body);
    List<Ask> asks = numbered(page, body.subList(first, body.size()));
    if (asks.isEmpty()) {
      asks = points(page, body);
    }
    if (asks.isEmpty()) {
      asks = sentences(page, body);
    }
    int from = asks.isEmpty() ? text.length() : place(page, asks.getFirst());
    return new Asks(asks, from);
  }

  private static int place(Folded page, Ask ask) {
    return page.place(ask.at().start());
  }

  /** Behind the last line that announces requests and has numbered paragraphs behind it. */
  private static int firstAsk(String text, List<Line> body) {
    int last = 0;
    for (int i = 0; i + 1 < body.size(); i++) {
      if (announces(text, body.get(i)) && isLabelled(text, body.get(i + 1))) {
        last = i + 1;
      }
    }
    return last;
  }

  /** 为此建议: at the end of a paragraph, or a heading such as 二、对策建议. */
  private static boolean announces(String text, Line line) {
    boolean colon = text.charAt(line.end() - 1) == ':';
    boolean heading = isLabelled(text, line) && line.length() <= HEADING;
    int from = colon ? Math.max(line.start(), line.end() - HEADING) : line.start();
    return (colon || heading || line.length() <= HEADING) && CUES.in(text, from, line.end());
  }

  private static boolean isLabelled(String text, Line line) {
    return Labels.at(text, line.start(), line.end()).isPresent();
  }

  private static List<Ask> numbered(Folded page, List<Line> lines) {
    String text = page.text();
    List<Ask> asks = new ArrayList<>();
    int level = 0;
    for (Line line : lines) {
      Optional<Labels> label = Labels.at(text, line.start(), line.end());
      if (label.isPresent()) {
        level = level == 0 ? label.get().level() : level;
        if (label.get().level() == level) {
          int end = firstOf(text, label.get().end(), line.end(), "。");
          add(page, ReadingRule.ASK_LABEL, label.get().end(), end, asks);
        }
      }
    }
    return asks;
  }

  /** 一是…; 二是…。 each up to its own ; or 。 */
  private static List<Ask> points(Folded page, List<Line> body) {
    String text = page.text();
    List<Ask> asks = new ArrayList<>();
    for (Line line : body) {
      for (int i = line.start(); i < line.end(); i++) {
        int words = begins(text, line, i) ? behindPoint(text, i, line.end()) : i;
        if (words > i) {
          add(page, ReadingRule.ASK_POINT, words, firstOf(text, words, line.end(), STOPS), asks);
          i = words;
        }
      }
    }
    return asks;
  }

  private static boolean begins(String text, Line line, int i) {
    return i == line.start() || "。;:,".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static int behindPoint(String text, int start, int end) {
    int order = POINTS.at(text, start);
    int point = order > 0 ? start + order : SentenceStart.afterPoint(text, start);
    while (point > start && point < end && ",、:".indexOf(text.charAt(point)) >= 0) {
      point++;
    }
    return point;
  }

  private static List<Ask> sentences(Folded page, List<Line> body) {
    String text = page.text();
    List<Ask> asks = new ArrayList<>();
    boolean asking = false;
    for (Line line : body) {
      int start = line.start();
      int cue = text.indexOf("建议:", start, line.end());
      if (!asking && cue < 0) {
        continue;
      }
      start = asking ? start : cue + 3;
      asking = true;
      while (start < line.end()) {
        int end = firstOf(text, start, line.end(), STOPS);
        add(page, ReadingRule.ASK_SENTENCE, start, end, asks);
        start = end + 1;
      }
    }
    return asks;
  }

  private static int firstOf(String text, int start, int end, String stops) {
    int i = start;
    while (i < end && stops.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static void add(Folded page, ReadingRule by, int start, int end, List<Ask> into) {
    Line words = Line.trimmed(page.text(), start, end);
    int last = words.end();
    while (last > words.start() && ";,".indexOf(page.text().charAt(last - 1)) >= 0) {
      last--;
    }
    if (last - words.start() >= SHORTEST) {
      String printed = page.printed(words.start(), last);
      into.add(new Ask(printed, by, page.span(words.start(), last)));
    }
  }
}
