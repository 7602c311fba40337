package huiyin.server.ledgers;

import huiyin.ledger.BodyKind;
import huiyin.ledger.Entry;
import huiyin.ledger.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bodies that letters name, sort by sort, each once. */
public record Sorts(List<Sort> sorts) {
  private static final int NAMES = 4;
  private static final int MOST_SQUARES = 46;
  private static final int IN_A_ROW = 23;

  /** One sort of body, and the names of its bodies. */
  public record Sort(BodyKind kind, List<String> names) {
    public Sort {
      names = List.copyOf(names);
    }

    /** The first few names. */
    public List<String> first() {
      return names.subList(0, Math.min(NAMES, names.size()));
    }

    /** How many squares are drawn, one a body. */
    public int squares() {
      return Math.min(MOST_SQUARES, names.size());
    }

    /** How high they stand. */
    public int height() {
      return (squares() + IN_A_ROW - 1) / IN_A_ROW * 16;
    }

    public int x(int square) {
      return 1 + square % IN_A_ROW * 13;
    }

    public int y(int square) {
      return 1 + square / IN_A_ROW * 16;
    }
  }

  public Sorts {
    sorts = List.copyOf(sorts);
  }

  static Sorts of(List<Thing> things) {
    Map<BodyKind, List<String>> names = new TreeMap<>();
    for (Thing thing : things) {
      if (thing.entries().getFirst() instanceof Entry.Body body) {
        names.computeIfAbsent(body.sort(), _ -> new ArrayList<>()).add(thing.name());
      }
    }
    return new Sorts(
        names.entrySet().stream().map(each -> new Sort(each.getKey(), each.getValue())).toList());
  }
}
