package huiyin.cli.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the peers call a unit, and how letters print it: Kilometre is 公里, 千米 or km. */
final class UnitNames {
  private static final Map<String, List<String>> PRINTED = read();
  private static final List<String> MONEY = List.of("元", "币", "铢", "布", "镑", "拉");

  private UnitNames() {}

  /** Whether a unit as read is the one that the peer names. */
  static boolean same(String peer, String read) {
    return read.equals(peer) || PRINTED.getOrDefault(peer, List.of()).contains(read);
  }

  /** Whether the words name a unit; a money reader takes 三百万 for money without one. */
  static boolean areNamed(String words) {
    return PRINTED.values().stream().flatMap(List::stream).anyMatch(words::contains);
  }

  static boolean isMoney(String unit) {
    return MONEY.stream().anyMatch(unit::endsWith);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> printed = new HashMap<>();
    for (String line : lines()) {
      int equals = line.indexOf('=');
      if (equals > 0 && line.charAt(0) != '#') {
        printed.put(
            line.substring(0, equals), Arrays.asList(line.substring(equals + 1).split(" ")));
      }
    }
    return printed;
  }

  private static List<String> lines() {
    try (InputStream in = UnitNames.class.getResourceAsStream("unit-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: unit-names.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
