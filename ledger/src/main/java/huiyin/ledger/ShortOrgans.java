package huiyin.ledger;

import java.util.List;

/** Whether one organ's name is the usual short form of another's: 工信厅, 发改委, 住建局. */
final class ShortOrgans {
  private static final List<String> ENDINGS = List.of("委", "厅", "局", "办", "署", "部");

  private ShortOrgans() {}

  /**
   * Both end alike and begin alike, the short name's characters stand in the long one in order, and
   * some of them in its second half: so 农业厅 is not taken for 农业农村厅, which came after it.
   */
  static boolean isShortOf(String shorter, String longer) {
    String a = core(shorter);
    String b = core(longer);
    String ending = ending(shorter);
    if (ending.isEmpty() || !ending.equals(ending(longer)) || a.length() < 2) {
      return false;
    }
    if (a.equals(b)) {
      return shorter.length() < longer.length();
    }
    if (a.length() >= b.length() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < a.length(); i++) {
      at = b.indexOf(a.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return at >= b.length() / 2;
  }

  private static String ending(String name) {
    String tight = tight(name);
    return ENDINGS.stream().filter(tight::endsWith).findFirst().orElse("");
  }

  /** The name without its ending and joining words: 发展改革 for 发展和改革委员会. */
  static String core(String name) {
    String tight = tight(name);
    return tight
        .substring(0, tight.length() - ending(name).length())
        .replace("和", "")
        .replace("与", "");
  }

  private static String tight(String name) {
    return name.replace("委员会", "委").replace("办公室", "办");
  }
}
