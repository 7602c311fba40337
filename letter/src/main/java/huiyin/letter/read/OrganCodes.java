package huiyin.letter.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which organ a letter number's code stands for: 粤工信 is 广东省工业和信息化厅. The table is organ-codes.txt.
 */
final class OrganCodes {
  private static final int SINCE_REFORM = 2019;

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, String> provinces = new HashMap<>();
  private final Map<String, String> cities = new HashMap<>();
  private final Map<String, String[]> offices = new HashMap<>();

  private static final OrganCodes TABLE = new OrganCodes();

  private OrganCodes() {
    for (String line : Resource.lines("organ-codes.txt")) {
      String[] row = line.split(" ");
      switch (row[0]) {
        case "省" -> provinces.put(row[1], row[2]);
        case "市" -> cities.put(row[1], row[2]);
        case "部门" -> offices.put(row[1], new String[] {row[2], row[3]});
        default -> whole.put(row[0], row[1]);
      }
    }
  }

  /** The organ whose code this one begins with; names are those since the reform of 2018. */
  static Optional<String> organ(String code, int year) {
    for (int end = Math.min(code.length(), 8); end >= 2; end--) {
      String name = TABLE.whole.get(code.substring(0, end));
      if (name != null) {
        return Optional.of(name);
      }
    }
    return year < SINCE_REFORM || code.length() < 3 ? Optional.empty() : TABLE.composed(code);
  }

  /** Whether the organ can be the one that signed: it ends alike, and stands in the same place. */
  static boolean agree(String organ, String signed) {
    Chain place = Chain.in(signed);
    char end = signed.charAt(signed.length() - 1);
    boolean endsAlike = organ.endsWith(end == '委' ? "委员会" : String.valueOf(end));
    return endsAlike
        && (place.codes().isEmpty()
            || Chain.in(organ).codes().stream().anyMatch(place.codes()::contains));
  }

  private Optional<String> composed(String code) {
    String province = provinces.get(code.substring(0, 1));
    String city = cities.get(code.substring(0, 1));
    for (int end = Math.min(code.length(), 6); end >= 2; end--) {
      String[] office = offices.get(code.substring(1, end));
      if (office != null && province != null) {
        return Optional.of(province + office[0]);
      }
      if (office != null && city != null) {
        return Optional.of(city + office[1]);
      }
    }
    return Optional.empty();
  }
}
