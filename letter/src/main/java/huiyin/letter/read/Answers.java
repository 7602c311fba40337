package huiyin.letter.read;

import huiyin.letter.Answer;
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

  private Answers() {}

  static List<Answer> of(String proposal, List<Span> paragraphs, String text) {
    if (proposal.isBlank()) {
      return List.of();
    }
    Set<String> subject = Set.copyOf(pairs(proposal.lines().findFirst().orElse("")));
    List<Set<String>> held =
        paragraphs.stream().map(each -> (Set<String>) new HashSet<>(pairs(each.of(text)))).toList();
    return Asks.of(proposal).stream()
        .map(ask -> new Answer(ask, best(pairs(ask), subject, paragraphs, held)))
        .toList();
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
