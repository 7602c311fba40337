package huiyin.cli;

import java.util.ArrayList;
import java.util.List;

/** Two texts of as many lines each, compared line by line and shown as diff -u shows them. */
final class UnifiedDiff {
  private static final int AROUND = 3;

  private UnifiedDiff() {}

  /** The lines of the comparison, none when the texts are the same. */
  static List<String> lines(String file, String before, String after) {
    String[] old = before.split("\n", -1);
    String[] fresh = after.split("\n", -1);
    if (old.length != fresh.length) {
      throw new IllegalArgumentException("a fix must not move lines");
    }
    int count = before.endsWith("\n") ? old.length - 1 : old.length;
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < count) {
      if (old[i].equals(fresh[i])) {
        i++;
        continue;
      }
      int end = hunkEnd(old, fresh, i, count);
      int from = Math.max(0, i - AROUND);
      int to = Math.min(count, end + AROUND);
      if (out.isEmpty()) {
        out.add("--- " + file);
        out.add("+++ " + file);
      }
      out.add("@@ -%d,%d +%d,%d @@".formatted(from + 1, to - from, from + 1, to - from));
      hunk(old, fresh, from, to, out);
      i = to;
    }
    return out;
  }

  /** Changes with no more than twice the context between them are shown together. */
  private static int hunkEnd(String[] old, String[] fresh, int start, int count) {
    int last = start;
    for (int i = start; i < count && i - last <= 2 * AROUND; i++) {
      last = old[i].equals(fresh[i]) ? last : i;
    }
    return last + 1;
  }

  private static void hunk(String[] old, String[] fresh, int from, int to, List<String> out) {
    int i = from;
    while (i < to) {
      int end = i;
      while (end < to && !old[end].equals(fresh[end])) {
        end++;
      }
      for (int k = i; k < end; k++) {
        out.add("-" + line(old[k]));
      }
      for (int k = i; k < end; k++) {
        out.add("+" + line(fresh[k]));
      }
      if (end == i) {
        out.add(" " + line(old[i]));
        end++;
      }
      i = end;
    }
  }

  private static String line(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
