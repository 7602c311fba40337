package huiyin.letter.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The documents of a page: letters one after another, a proposal before its reply, a site around.
 */
final class Documents {
  private static final Words BOUNDARY =
      Words.of(
          "提案人", "提案者", "领衔代表", "建议人", "附议人", "【建议标题", "【建议内容", "【建议人", "【建议编号", "【提案标题", "【提案内容",
          "【提案人", "【提案者", "【提案编号", "【案由", "【领衔", "【附议", "【内容", "【理由", "【办法", "【议案");

  private Documents() {}

  /** The letters of a page in order; the same letter printed twice counts once. */
  static List<Parts> in(String text, List<Line> lines) {
    List<Integer> greetings = greetings(text, lines);
    List<Parts> found = new ArrayList<>();
    if (greetings.isEmpty()) {
      unaddressed(text, lines, found);
      return found;
    }
    boolean lone = greetings.size() == 1;
    Set<String> seen = new HashSet<>();
    int free = 0;
    for (int k = 0; k < greetings.size(); k++) {
      int greeting = greetings.get(k);
      int limit = k + 1 < greetings.size() ? greetings.get(k + 1) : lines.size();
      int head = headStart(text, lines, free, greeting);
      Proposals.before(text, lines.subList(free, head))
          .filter(proposal -> lone || seen.add(words(text, proposal)))
          .ifPresent(found::add);
      Closing.Parted parted = Closing.part(text, lines, greeting + 1, limit);
      free = parted.next();
      boolean last = k + 1 == greetings.size();
      Parts parts =
          new Parts(
              lines.subList(head, greeting),
              lines.get(greeting),
              parted.body(),
              parted.closing(),
              last ? lines.subList(free, lines.size()) : List.of());
      if (lone || seen.add(words(text, parts))) {
        found.add(parts);
      }
    }
    return found;
  }

  private static String words(String text, Parts parts) {
    StringBuilder words = new StringBuilder();
    for (Line line : parts.body()) {
      words.append(line.of(text).replace(" ", ""));
    }
    return words.toString();
  }

  private static List<Integer> greetings(String text, List<Line> lines) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (Salutation.is(text, lines.get(i)) && i + 1 < lines.size()) {
        found.add(i);
      }
    }
    return found.isEmpty() ? groups(text, lines) : found;
  }

  /** A greeting to a group is known by the title before it and the opening words behind it. */
  private static List<Integer> groups(String text, List<Line> lines) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (Salutation.mayBeGroup(text, lines.get(i)) && Opening.is(text, lines.get(i + 1))) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * A head goes up from the greeting as long as no sentence and no other document's line is met.
   */
  private static int headStart(String text, List<Line> lines, int from, int greeting) {
    int head = greeting;
    while (head > from && !isBoundary(text, lines.get(head - 1))) {
      head--;
    }
    return head;
  }

  private static boolean isBoundary(String text, Line line) {
    return BOUNDARY.at(text, line.start()) > 0
        || (text.indexOf('。', line.start(), line.end()) >= 0 && line.length() > 12);
  }

  /** A page without a greeting holds a letter when its title says so. */
  private static void unaddressed(String text, List<Line> lines, List<Parts> found) {
    for (int i = 0; i < lines.size(); i++) {
      if (Title.at(text, lines, i).isPresent()) {
        int body = i + Title.at(text, lines, i).get().lines();
        while (body < lines.size() && isHead(text, lines.get(body))) {
          body++;
        }
        Closing.Parted parted = Closing.part(text, lines, body, lines.size());
        if (!parted.body().isEmpty()) {
          found.add(
              new Parts(
                  lines.subList(0, body),
                  null,
                  parted.body(),
                  parted.closing(),
                  lines.subList(parted.next(), lines.size())));
          return;
        }
      }
    }
    Proposals.before(text, lines).ifPresent(found::add);
  }

  private static boolean isHead(String text, Line line) {
    return line.length() < 60
        && text.indexOf('。', line.start(), line.end()) < 0
        && Labels.at(text, line.start(), line.end()).isEmpty();
  }
}
