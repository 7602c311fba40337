package huiyin.server.web;

import java.util.Map;
import java.util.Set;

/** The words of all pages in one language, by key (folder.page.name). */
public final class Words {
  private final Map<String, String> byKey;

  public Words(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** The words of a key, with what stands for {0}, {1}… put in. */
  public String say(String key, Object... put) {
    String words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return put.length == 0 ? words : fill(words, put);
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  private static String fill(String words, Object[] put) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      int slot = slotAt(words, i);
      if (slot >= 0 && slot < put.length) {
        out.append(put[slot]);
        i += 2;
      } else {
        out.append(words.charAt(i));
      }
    }
    return out.toString();
  }

  private static int slotAt(String words, int at) {
    boolean slot =
        at + 2 < words.length() && words.charAt(at) == '{' && words.charAt(at + 2) == '}';
    return slot ? words.charAt(at + 1) - '0' : -1;
  }
}
