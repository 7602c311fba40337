package huiyin.ledger;

import huiyin.letter.term.Assembly.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The divisions that an organ's name begins with, from the widest: 深圳市南山区教育局 has 深圳市 and 深圳市南山区.
 */
record Locality(List<String> divisions) {
  private static final int LONGEST = 13;
  private static final int LONGEST_PLAIN = 6;
  private static final List<String> SUFFIXES =
      List.of("自治区", "自治州", "自治县", "省", "市", "县", "区", "镇", "乡");
  private static final List<String> NOT_DIVISIONS =
      List.of(
          "社区", "园区", "地区", "小区", "灾区", "城市", "都市", "新区", "片区", "景区", "林区", "库区", "辖区", "灌区", "大湾区",
          "校区", "街区", "学区", "发区", "范区", "验区", "税区", "作区");
  private static final List<String> NOT_IN_DIVISIONS =
      List.of(
          "局", "厅", "委", "部", "院", "会", "公司", "中心", "关于", "国家", "全国", "建设", "跨", "和", "、", "，", "《",
          " ");

  Locality {
    divisions = List.copyOf(divisions);
  }

  static Locality of(String name) {
    List<String> found = new ArrayList<>();
    int from = name.startsWith("中共") ? 2 : 0;
    int at = from;
    while (found.size() < 3) {
      int end = endOfDivision(name, at);
      if (end < 0) {
        break;
      }
      at = end;
      found.add(name.substring(from, at));
    }
    return new Locality(found);
  }

  /** The narrowest division; null when the name begins with none. */
  @Nullable String narrowest() {
    return divisions.isEmpty() ? null : divisions.getLast();
  }

  /** The division that a bare 省, 市, 县 or 区 means here; null when it can't be told. */
  @Nullable String meant(char suffix) {
    return divisions.reversed().stream()
        .filter(d -> d.charAt(d.length() - 1) == suffix || (suffix == '省' && d.endsWith("自治区")))
        .findFirst()
        .orElse(null);
  }

  /** The division of a body named in a letter from here: its own, or that of a bare 省 or 市. */
  @Nullable String of(String name, Locality own) {
    String mine = own.narrowest();
    return mine != null || name.length() < 2 ? mine : meant(name.charAt(0));
  }

  static @Nullable Level level(String division) {
    return division.endsWith("自治州")
        ? Level.PREFECTURE
        : division.endsWith("自治区")
            ? Level.PROVINCE
            : switch (division.charAt(division.length() - 1)) {
              case '省' -> Level.PROVINCE;
              case '市', '州' -> Level.PREFECTURE;
              case '县', '区', '旗' -> Level.COUNTY;
              case '镇', '乡' -> Level.TOWNSHIP;
              default -> null;
            };
  }

  private static int endOfDivision(String name, int from) {
    int limit = Math.min(name.length(), from + LONGEST);
    for (int end = from + 3; end <= limit; end++) {
      String candidate = name.substring(from, end);
      if (NOT_IN_DIVISIONS.stream().anyMatch(candidate::contains)) {
        return -1;
      }
      boolean isPlain = end - from <= LONGEST_PLAIN;
      if (SUFFIXES.stream().anyMatch(s -> candidate.endsWith(s) && (isPlain || s.startsWith("自治")))
          && NOT_DIVISIONS.stream().noneMatch(candidate::endsWith)) {
        return end;
      }
    }
    return -1;
  }
}
