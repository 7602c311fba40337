package huiyin.letter.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which organ a letter number's code stands for: 粤工信 is 广东省工业和信息化厅. The table is organ-codes.txt,
 * common practice and no standard (GB/T 9704-2012 7.2.5 leaves the codes to the organs); people can
 * add a table of their own.
 */
public final class OrganCodes {
  private static final int SINCE_REFORM = 2019;
  private static final int LONGEST = 8;
  private static final String NONE = "-";
  private static final Words TAILS =
      Words.of(
          "函", "建", "提", "案", "复", "字", "议", "答", "代", "办", "便", "文", "发", "督", "会", "政协", "人大",
          "政", "规", "批", "公开");
  private static volatile OrganCodes table = new OrganCodes(Resource.lines("organ-codes.txt"));

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, List<String>> provinces = new HashMap<>();
  private final Map<String, List<String>> cities = new HashMap<>();
  private final Map<String, String[]> offices = new HashMap<>();
  private final Map<String, String> exceptions = new HashMap<>();

  private OrganCodes(Collection<String> lines) {
    lines.forEach(line -> add(line.split(" ")));
  }

  private void add(String[] row) {
    switch (row[0]) {
      case "省" -> provinces.computeIfAbsent(row[1], _ -> new ArrayList<>(1)).add(row[2]);
      case "市" -> cities.computeIfAbsent(row[1], _ -> new ArrayList<>(1)).add(row[2]);
      case "部门" -> offices.put(row[1], new String[] {row[2], row[3]});
      case "例外" -> exceptions.put(row[1] + " " + row[2], row[3]);
      default -> whole.put(row[0], row[1]);
    }
  }

  /**
   * Adds people's own lines to the table, for all letters read from then on; the lines are of the
   * same form, and go before the table's own.
   *
   * @throws IllegalArgumentException with one sentence for people, when a line has another form
   */
  public static void learn(List<String> lines) {
    List<String> all = new ArrayList<>(Resource.lines("organ-codes.txt"));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip().replaceAll("[ \t\u3000]++", " ");
      if (!line.isEmpty() && line.charAt(0) != '#') {
        if (!isRow(line.split(" "))) {
          throw new IllegalArgumentException(
              "机关代字表第 " + (i + 1) + " 行不是“代字 全称”的写法：" + lines.get(i).strip());
        }
        all.add(line);
      }
    }
    table = new OrganCodes(all);
  }

  private static boolean isRow(String[] row) {
    return row.length
        == switch (row[0]) {
          case "省", "市" -> 3;
          case "部门", "例外" -> 4;
          default -> 2;
        };
  }

  /**
   * The organ whose code this one begins with; names are those since the reform of 2018.
   *
   * @param signed the organ that signed, folded, empty where none is known: it decides between two,
   *     and where it is plainly another the code is left unread
   */
  static Optional<String> organ(String code, int year, String signed) {
    List<String> organs =
        table.named(code, year).stream()
            .filter(organ -> signed.isEmpty() || agree(organ, signed))
            .toList();
    return organs.size() == 1 ? Optional.of(organs.getFirst()) : Optional.empty();
  }

  private List<String> named(String code, int year) {
    for (int end = Math.min(code.length(), LONGEST); end >= 2; end--) {
      String name = whole.get(code.substring(0, end));
      if (name != null) {
        return List.of(name);
      }
    }
    return year < SINCE_REFORM || code.length() < 3 ? List.of() : composed(code);
  }

  private List<String> composed(String code) {
    String place = code.substring(0, 1);
    List<String> organs = new ArrayList<>();
    for (int end = Math.min(code.length(), LONGEST); end >= 2; end--) {
      String office = code.substring(1, end);
      String exception = exceptions.get(place + " " + office);
      String[] names =
          exception == null ? offices.get(office) : new String[] {exception, exception};
      if (names != null && isTail(code, end)) {
        join(provinces.getOrDefault(place, List.of()), names[0], organs);
        join(cities.getOrDefault(place, List.of()), names[1], organs);
        return organs;
      }
    }
    return organs;
  }

  private static void join(List<String> places, String office, List<String> into) {
    if (!office.equals(NONE)) {
      places.forEach(place -> into.add(place + office));
    }
  }

  /** What follows an organ's own signs: 案函, 提复, 建议. */
  private static boolean isTail(String code, int from) {
    int i = from;
    int length = 1;
    while (i < code.length() && length > 0) {
      length = TAILS.at(code, i);
      i += length;
    }
    return i >= code.length();
  }

  /** Whether the organ can be the one that signed: it ends alike, and stands in the same place. */
  private static boolean agree(String organ, String signed) {
    Chain place = Chain.in(signed);
    char end = signed.charAt(signed.length() - 1);
    boolean endsAlike = organ.endsWith(end == '委' ? "委员会" : String.valueOf(end));
    return endsAlike
        && (place.codes().isEmpty()
            || Chain.in(organ).codes().stream().anyMatch(place.codes()::contains));
  }
}
