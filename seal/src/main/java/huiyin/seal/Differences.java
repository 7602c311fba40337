package huiyin.seal;

import huiyin.seal.Verdict.Difference;
import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, by their longest common lines. */
final class Differences {
  /** Above so many pairs of lines, all between the first and last difference is one. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<String> original;
  private final List<String> published;
  private final List<Difference> found = new ArrayList<>();

  private Differences(List<String> original, List<String> published) {
    this.original = original;
    this.published = published;
  }

  static List<Difference> between(List<String> original, List<String> published) {
    Differences differences = new Differences(original, published);
    differences.find();
    return differences.found;
  }

  private void find() {
    int start = 0;
    while (start < Math.min(original.size(), published.size())
        && original.get(start).equals(published.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(original.size(), published.size()) - start
        && fromEnd(original, end).equals(fromEnd(published, end))) {
      end++;
    }
    int left = original.size() - end;
    int right = published.size() - end;
    if ((long) (left - start) * (right - start) > MOST_PAIRS) {
      add(start, left, start, right);
    } else {
      walk(start, left, right);
    }
  }

  private void walk(int start, int left, int right) {
    int[][] common = common(start, left, right);
    int a = start;
    int b = start;
    int fromA = a;
    int fromB = b;
    while (a < left && b < right) {
      if (original.get(a).equals(published.get(b))) {
        add(fromA, a, fromB, b);
        fromA = ++a;
        fromB = ++b;
      } else if (common[a - start + 1][b - start] >= common[a - start][b - start + 1]) {
        a++;
      } else {
        b++;
      }
    }
    add(fromA, left, fromB, right);
  }

  private int[][] common(int start, int left, int right) {
    int[][] common = new int[left - start + 1][right - start + 1];
    for (int a = left - 1; a >= start; a--) {
      for (int b = right - 1; b >= start; b--) {
        int i = a - start;
        int j = b - start;
        common[i][j] =
            original.get(a).equals(published.get(b))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Lines replaced one by one are told one by one. */
  private void add(int fromA, int toA, int fromB, int toB) {
    if (toA - fromA == toB - fromB) {
      for (int i = 0; i < toA - fromA; i++) {
        addOne(fromA + i, fromA + i + 1, fromB + i, fromB + i + 1);
      }
    } else {
      addOne(fromA, toA, fromB, toB);
    }
  }

  private void addOne(int fromA, int toA, int fromB, int toB) {
    int column = fromA < toA && fromB < toB ? column(original.get(fromA), published.get(fromB)) : 1;
    found.add(
        new Difference(
            fromA + 1, column, original.subList(fromA, toA), published.subList(fromB, toB)));
  }

  private static int column(String original, String published) {
    int at = 0;
    while (at < Math.min(original.length(), published.length())
        && original.charAt(at) == published.charAt(at)) {
      at++;
    }
    return original.codePointCount(0, at) + 1;
  }

  private static String fromEnd(List<String> lines, int at) {
    return lines.get(lines.size() - 1 - at);
  }
}
