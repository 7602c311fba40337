package huiyin.paper.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A source with pieces put into it; those for one place stand in the order of their coming. */
final class Splices {
  private final String source;
  private final List<Splice> splices = new ArrayList<>();

  private record Splice(int at, String words) {}

  Splices(String source) {
    this.source = source;
  }

  void add(int at, String words) {
    splices.add(new Splice(at, words));
  }

  String spliced() {
    splices.sort(Comparator.comparingInt(Splice::at));
    StringBuilder spliced = new StringBuilder(source.length() + 64 * splices.size());
    int from = 0;
    for (Splice splice : splices) {
      spliced.append(source, from, splice.at()).append(splice.words());
      from = splice.at();
    }
    return spliced.append(source, from, source.length()).toString();
  }
}
