package huiyin.ledger;

import java.util.List;
import java.util.Map;

/** Tells what a name is by how it ends. */
final class Endings {
  private Endings() {}

  /** The kind with the longest ending that the name has. */
  static <K> K longest(String name, Map<K, List<String>> endings, K otherwise) {
    K best = otherwise;
    int longest = 0;
    for (Map.Entry<K, List<String>> kind : endings.entrySet()) {
      for (String ending : kind.getValue()) {
        if (ending.length() > longest && name.endsWith(ending)) {
          best = kind.getKey();
          longest = ending.length();
        }
      }
    }
    return best;
  }
}
