package huiyin.letter.read;

import huiyin.letter.Answer;
import huiyin.letter.Ask;
import huiyin.letter.Found;
import huiyin.letter.Heading;
import huiyin.letter.Point;
import huiyin.letter.Proposal;
import huiyin.letter.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which request of a proposal is answered where: the paragraph that shares most with it, in pairs
 * of characters. What the proposal's title says is the subject of the whole letter and counts for
 * nothing.
 */
final class Answers {
  private static final double ENOUGH = 0.3;
  private static final int FEWEST_PAIRS = 3;
  private static final int TELLING_RUN = 3;

  private static final int FEWEST_TURNS = 2;
  private static final int FEWEST_IN_TURN = 2;

  private Answers() {}

  static List<Answer> of(
      @Nullable Proposal proposal,
      List<Span> paragraphs,
      List<Heading> outline,
      List<Point> points,
      String text) {
    if (proposal == null) {
      return List.of();
    }
    Found<String> title = proposal.title();
    Set<String> subject = Set.copyOf(pairs(title == null ? "" : title.value()));
    List<Set<String>> held =
        paragraphs.stream().map(each -> (Set<String>) new HashSet<>(pairs(each.of(text)))).toList();
    List<Answer> answers = new ArrayList<>();
    for (Ask asked : proposal.asks()) {
      String ask = asked.text();
      List<String> pairs = pairs(ask);
      Span best = best(pairs, subject, paragraphs, held);
      boolean isSubject = best == null && isSubject(pairs, subject);
      answers.add(new Answer(ask, isSubject ? first(pairs, paragraphs, held) : best));
    }
    int end = paragraphs.isEmpty() ? 0 : paragraphs.getLast().end();
    for (Replies replies : Replies.in(outline, points, end)) {
      takeTurns(replies, answers, subject, text);
    }
    return answers;
  }

  /**
   * Where the parts of a row answer the requests in their order, one each, a part left over between
   * them answers the request left over there, if it shares anything with it.
   */
  private static void takeTurns(
      Replies replies, List<Answer> answers, Set<String> subject, String text) {
    int[] taken = new int[answers.size()];
    int last = -1;
    int found = 0;
    for (int i = 0; i < taken.length; i++) {
      Span by = answers.get(i).answeredBy();
      taken[i] = by == null ? -1 : replies.at(by.start());
      if (taken[i] >= 0) {
        if (taken[i] <= last) {
          return;
        }
        last = taken[i];
        found++;
      }
    }
    for (int i = 0; found >= FEWEST_TURNS && i < taken.length; i++) {
      int part = answers.get(i).answeredBy() == null ? leftOver(replies, taken, i) : -1;
      if (part >= 0 && shares(answers.get(i).ask(), replies.parts().get(part), subject, text)) {
        taken[i] = part;
        answers.set(i, new Answer(answers.get(i).ask(), replies.parts().get(part)));
      }
    }
  }

  /** The first part that stands free between those of the requests before and after, or -1. */
  private static int leftOver(Replies replies, int[] taken, int request) {
    int from = 0;
    for (int i = 0; i < request; i++) {
      from = Math.max(from, taken[i] + 1);
    }
    int to = replies.parts().size();
    for (int i = request + 1; i < taken.length; i++) {
      to = taken[i] >= 0 ? Math.min(to, taken[i]) : to;
    }
    return from < to ? from : -1;
  }

  private static boolean shares(String ask, Span part, Set<String> subject, String text) {
    Set<String> held = new HashSet<>(pairs(part.of(text)));
    Set<String> shared = new HashSet<>(pairs(ask));
    shared.retainAll(held);
    shared.removeAll(subject);
    return shared.size() >= FEWEST_IN_TURN;
  }

  /** Whether the request is for what the proposal's title says, as far as half of its words. */
  private static boolean isSubject(List<String> ask, Set<String> subject) {
    int shared = 0;
    for (String pair : ask) {
      shared += subject.contains(pair) ? 1 : 0;
    }
    return shared * 2 >= ask.size();
  }

  private static @Nullable Span first(
      List<String> ask, List<Span> paragraphs, List<Set<String>> held) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Set<String> shared = new HashSet<>(ask);
      shared.retainAll(held.get(i));
      if (shared.size() >= FEWEST_IN_TURN) {
        return paragraphs.get(i);
      }
    }
    return null;
  }

  private static @Nullable Span best(
      List<String> ask, Set<String> subject, List<Span> paragraphs, List<Set<String>> held) {
    Span best = null;
    int most = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Set<String> pairs = held.get(i);
      List<Boolean> shared =
          ask.stream().map(pair -> !subject.contains(pair) && pairs.contains(pair)).toList();
      int count = (int) shared.stream().filter(each -> each).count();
      boolean isTelling = longestRun(shared) >= TELLING_RUN || count >= ENOUGH * ask.size();
      if (isTelling && count >= FEWEST_PAIRS && count > most) {
        most = count;
        best = paragraphs.get(i);
      }
    }
    return best;
  }

  private static int longestRun(List<Boolean> shared) {
    int longest = 0;
    int run = 0;
    for (boolean each : shared) {
      run = each ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Pairs of neighbouring Chinese characters, in order. */
  private static List<String> pairs(String words) {
    String text = Folded.of(words).text();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Glyph.isHan(text.charAt(i)) && Glyph.isHan(text.charAt(i + 1))) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
