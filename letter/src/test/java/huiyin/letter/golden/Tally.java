package huiyin.letter.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How many facts of one field stand in the gold, were found, and are right. */
final class Tally {
  private int gold;
  private int found;
  private int right;
  private final List<String> faults = new ArrayList<>();

  void add(String sample, List<String> missed, List<String> wrong, int hits) {
    gold += hits + missed.size();
    found += hits + wrong.size();
    right += hits;
    missed.forEach(m -> faults.add(sample + " missed " + m));
    wrong.forEach(w -> faults.add(sample + " wrong " + w));
  }

  boolean isEmpty() {
    return gold + found == 0;
  }

  double precision() {
    return found == 0 ? (gold == 0 ? 1 : 0) : (double) right / found;
  }

  double recall() {
    return gold == 0 ? (found == 0 ? 1 : 0) : (double) right / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  SortedSet<String> faults(String field) {
    SortedSet<String> named = new TreeSet<>();
    faults.forEach(f -> named.add(field + " " + f.replace('\n', ' ')));
    return named;
  }

  String row(String field) {
    return String.format(
        "%-22s %4d %4d %4d  P %.3f  R %.3f  F1 %.3f",
        field, gold, found, right, precision(), recall(), f1());
  }
}
