package huiyin.letter.read;

import huiyin.letter.Place.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administrative divisions by code and by name, GB/T 2260: the widest of a name first. */
final class Divisions {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, List<String>> CODES = new HashMap<>();
  private static final String MUNICIPALITIES = "11 12 31 50";
  private static final Comparator<String> WIDEST_FIRST =
      Comparator.comparing(Divisions::kind).thenComparing(Comparator.naturalOrder());

  static {
    for (String line : Resource.lines("divisions.txt")) {
      NAMES.put(line.substring(0, 6), line.substring(7));
      add(line);
    }
    Resource.lines("place-names.txt").forEach(Divisions::add);
    CODES.values().forEach(codes -> codes.sort(WIDEST_FIRST));
  }

  private Divisions() {}

  private static void add(String line) {
    CODES.computeIfAbsent(line.substring(7), _ -> new ArrayList<>(1)).add(line.substring(0, 6));
  }

  static Collection<String> names() {
    return CODES.keySet();
  }

  static List<String> codes(String name) {
    return CODES.getOrDefault(name, List.of());
  }

  /** The division's own name (天河区), empty for a code that there is not. */
  static String name(String code) {
    return NAMES.getOrDefault(code, "");
  }

  /** The name that an organ there bears: a district names its city (广州市天河区), a county none. */
  static String organsPlace(String code) {
    String name = name(code);
    String city = name(prefecture(code));
    return kind(code) == Kind.COUNTY && name.endsWith("区") ? city + name : name;
  }

  static Kind kind(String code) {
    return code.endsWith("0000") ? Kind.PROVINCE : code.endsWith("00") ? Kind.CITY : Kind.COUNTY;
  }

  static String province(String code) {
    return code.substring(0, 2) + "0000";
  }

  /** The city that it is or lies in; a municipality for all that lies there. */
  static String prefecture(String code) {
    return isMunicipality(code) ? province(code) : code.substring(0, 4) + "00";
  }

  static boolean isMunicipality(String code) {
    return MUNICIPALITIES.contains(code.substring(0, 2));
  }

  static boolean isWithin(String code, String wider) {
    return code.startsWith(
        switch (kind(wider)) {
          case PROVINCE -> wider.substring(0, 2);
          case CITY -> wider.substring(0, 4);
          default -> wider;
        });
  }

  /**
   * The one of these divisions that is meant, looked for near a place first; empty where several
   * could be.
   *
   * @param near a code, or empty
   */
  static String meant(List<String> codes, String near) {
    if (codes.size() == 1) {
      return codes.getFirst();
    }
    if (!near.isEmpty()) {
      for (String around : List.of(prefecture(near), province(near))) {
        List<String> within = codes.stream().filter(code -> isWithin(code, around)).toList();
        if (within.size() == 1) {
          return within.getFirst();
        }
      }
    }
    boolean province = !codes.isEmpty() && kind(codes.getFirst()) == Kind.PROVINCE;
    return province ? codes.getFirst() : "";
  }
}
