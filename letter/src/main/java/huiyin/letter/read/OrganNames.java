package huiyin.letter.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From an organ's name without its place to its full name there: 发改委 and 广东省 make 广东省发展和改革委员会. The
 * tables are organ-names.txt, organ-stems.txt and organs-national.txt.
 */
final class OrganNames {
  private static final Map<String, String> NATIONAL = new HashMap<>();
  private static final Map<String, List<Row>> WHOLE = new HashMap<>();
  private static final Map<String, List<Row>> STEMS = new HashMap<>();
  private static final Words ENDINGS = Words.of("委员会", "委", "厅", "局", "办公室", "办", "署");
  private static final Words WHOLE_ENDINGS = Words.of("委员会", "厅", "局", "办公室", "署");
  private static final Words PARENTS = Words.of("人大", "政协", "政府", "委", "人民政府");
  private static final Words WITHIN = Words.of("厅", "局", "公司", "委员会");
  private static final String STANDING = "人大常委会";
  private static final String PLACE = "{}";
  private static final String ALL = "委厅局办署";
  private static final String NOT_MUNICIPAL = "非直";
  private static final String LEVELS = "省市县区州旗";
  private static final int TELLING = 4;
  private static final String BEYOND = "700000";

  static {
    for (String line : Resource.lines("organs-national.txt")) {
      String[] row = line.split(" ");
      NATIONAL.put(row[0], row[row.length - 1]);
      NATIONAL.put(row[row.length - 1], row[row.length - 1]);
    }
    for (String line : Resource.lines("organ-names.txt")) {
      String[] row = line.split(" ");
      String to = row.length > 2 ? row[2] : "省直市县";
      add(WHOLE, row[0], new Row(row[1], to));
      add(WHOLE, row[1], new Row(row[1], to));
    }
    for (String line : Resource.lines("organ-stems.txt")) {
      String[] row = line.split(" ");
      boolean limitOnly = row.length == 2 && isLimit(row[1]);
      String full = row.length > 1 && !limitOnly ? row[1] : row[0];
      String limit = row.length > 2 || limitOnly ? row[row.length - 1] : ALL;
      add(STEMS, row[0], new Row(full, limit));
    }
  }

  private OrganNames() {}

  /** A full name or stem, and where it holds. */
  private record Row(String full, String holds) {}

  private static void add(Map<String, List<Row>> table, String name, Row row) {
    table.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(row);
  }

  private static boolean isLimit(String word) {
    return word.length() == 1 || word.startsWith(NOT_MUNICIPAL) || "委局".equals(word);
  }

  static boolean isNational(String name) {
    return NATIONAL.containsKey(name);
  }

  static @Nullable String national(String name) {
    return NATIONAL.get(name);
  }

  /** The full name of the organ of this division, null where it can't be told. */
  static @Nullable String full(String code, String rest) {
    String known = known(code, rest);
    return known == null && isWritten(rest) && !isBeyond(code)
        ? Divisions.organsPlace(code) + rest
        : known;
  }

  /** As above, only for names that the tables hold. */
  static @Nullable String known(String code, String rest) {
    if (isBeyond(code)) {
      return null;
    }
    String place = Divisions.organsPlace(code);
    for (Row row : WHOLE.getOrDefault(rest, List.of())) {
      if (row.holds().contains(level(code))) {
        String full = row.full();
        return full.contains(PLACE) ? full.replace(PLACE, place) : place + full;
      }
    }
    String assembly = ofAssembly(rest);
    String organ = assembly == null ? department(rest, code) : assembly;
    return organ == null ? null : place + organ;
  }

  /** Hong Kong, Macao and Taiwan name their organs in their own ways. */
  private static boolean isBeyond(String code) {
    return code.compareTo(BEYOND) > 0;
  }

  /** 人大常委会农牧业工作委员会, 人大法制委员会: a committee of the assembly. */
  private static @Nullable String ofAssembly(String rest) {
    boolean committee = rest.endsWith("委员会") || rest.endsWith("办公厅") || rest.endsWith("办公室");
    if (!committee || !rest.startsWith("人大")) {
      return null;
    }
    return rest.startsWith(STANDING)
        ? "人民代表大会常务委员会" + rest.substring(STANDING.length())
        : "人民代表大会" + rest.substring(2);
  }

  private static @Nullable String department(String rest, String code) {
    int length = ENDINGS.before(rest, 0, rest.length());
    String stem = rest.substring(0, rest.length() - length);
    String ending = rest.substring(rest.length() - length);
    if (length == 0 || stem.isEmpty() || (ending.equals("厅") && !level(code).equals("省"))) {
      return null;
    }
    for (Row row : STEMS.getOrDefault(stem, List.of())) {
      if (holds(row.holds(), ending, code)) {
        return row.full()
            + switch (ending) {
              case "委" -> "委员会";
              case "办" -> "办公室";
              default -> ending;
            };
      }
    }
    return null;
  }

  /** A name so long that it is no short form, with a whole ending: 政务服务数据管理局. */
  private static boolean isWritten(String rest) {
    int ending = WHOLE_ENDINGS.before(rest, 0, rest.length());
    return ending > 0
        && rest.length() - ending >= TELLING
        && LEVELS.indexOf(rest.charAt(0)) < 0
        && PARENTS.at(rest, 0) == 0
        && !WITHIN.in(rest, 0, rest.length() - ending)
        && !STEMS.containsKey(rest.substring(0, rest.length() - ending));
  }

  private static boolean holds(String limit, String ending, String code) {
    boolean anywhere = !limit.startsWith(NOT_MUNICIPAL);
    String endings = anywhere ? limit : limit.substring(NOT_MUNICIPAL.length());
    return endings.contains(ending.substring(0, 1))
        && (anywhere || !Divisions.isMunicipality(code));
  }

  private static String level(String code) {
    return switch (Divisions.kind(code)) {
      case PROVINCE -> Divisions.isMunicipality(code) ? "直" : "省";
      case CITY -> "市";
      default -> "县";
    };
  }
}
