package huiyin.ledger;

import huiyin.letter.Body;
import huiyin.letter.Day;
import huiyin.letter.Letter;
import huiyin.letter.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who a sentence says did it: the bodies that it opens with, dates and such words passed over. */
final class Actors {
  private static final String BETWEEN = "，,、和与及 　\t";
  private static final List<String> OPENERS =
      List.of("近年来", "今年以来", "目前", "此外", "同时", "另外", "其中", "由", "在", "经", "自");

  private final String text;
  private final NavigableMap<Integer, Span> bodies = new TreeMap<>();
  private final NavigableMap<Integer, Span> passed = new TreeMap<>();

  Actors(String text, Letter letter) {
    this.text = text;
    letter.bodies().stream().map(Body::at).forEach(s -> bodies.merge(s.start(), s, Actors::longer));
    letter.dates().stream().map(Day::at).forEach(s -> passed.merge(s.start(), s, Actors::longer));
    letter.points().forEach(p -> passed.merge(p.at().start(), p.at(), Actors::longer));
    letter.outline().forEach(h -> passed.merge(h.at().start(), h.at(), Actors::longer));
  }

  @Nullable String of(Span sentence) {
    int at = skip(sentence.start(), sentence.end());
    Span first = bodies.get(at);
    if (first == null || at >= sentence.end()) {
      return null;
    }
    int end = Math.min(first.end(), sentence.end());
    for (Span next = next(end); next != null && next.end() <= sentence.end(); next = next(end)) {
      end = next.end();
    }
    return text.substring(at, end);
  }

  private @Nullable Span next(int end) {
    return end < text.length() && "、和与及".indexOf(text.charAt(end)) >= 0
        ? bodies.get(end + 1)
        : null;
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && !bodies.containsKey(at)) {
      int next = pass(at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int pass(int at) {
    Map.Entry<Integer, Span> fact = passed.floorEntry(at);
    if (fact != null && fact.getKey() == at && fact.getValue().length() > 0) {
      return fact.getValue().end();
    }
    if (BETWEEN.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '。') {
      return at + 1;
    }
    return OPENERS.stream()
        .filter(w -> text.startsWith(w, at))
        .findFirst()
        .map(w -> at + w.length())
        .orElse(at);
  }

  private static Span longer(Span a, Span b) {
    return a.length() >= b.length() ? a : b;
  }
}
