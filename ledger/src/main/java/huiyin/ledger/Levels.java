package huiyin.ledger;

import huiyin.letter.term.Assembly.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The level of a body, from its name and the words before it. */
final class Levels {
  private static final List<String> NATIONAL = List.of("国家", "全国", "国务院", "中华人民共和国", "中国科学院", "中央");
  private static final List<String> PARTY_OFFICES = List.of("组织部", "宣传部", "统战部", "武装部");

  private Levels() {}

  static @Nullable Level of(String name, BodyKind kind, Locality own, String before) {
    if (NATIONAL.stream().anyMatch(name::startsWith) || before.endsWith("国家级")) {
      return Level.NATION;
    }
    if (kind == BodyKind.ORGAN
        && name.endsWith("部")
        && PARTY_OFFICES.stream().noneMatch(name::endsWith)) {
      return own.narrowest() == null ? Level.NATION : null;
    }
    String place = own.narrowest();
    if (place != null && kind != BodyKind.COMPANY) {
      return Locality.level(place);
    }
    return bare(name, before);
  }

  private static @Nullable Level bare(String name, String before) {
    return switch (name.charAt(0)) {
      case '省' -> Level.PROVINCE;
      case '市' -> Level.PREFECTURE;
      case '县', '区' -> Level.COUNTY;
      default ->
          before.endsWith("省级") ? Level.PROVINCE : before.endsWith("市级") ? Level.PREFECTURE : null;
    };
  }
}
