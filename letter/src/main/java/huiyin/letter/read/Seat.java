package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.Header;
import huiyin.letter.Place.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The division from which a letter is written: what 省, 市 and 县 without a name mean in it.
 *
 * @param code a division's code, empty where the letter does not tell
 */
record Seat(String code) {
  private static final Words LEVELS =
      Words.of("自治区", "自治州", "自治县", "自治旗", "省", "市", "县", "区", "州", "旗", "盟");
  private static final int TITLE_HEAD = 8;

  /** As the header tells: who signs, whose code the number bears, whose session it answers. */
  static Seat of(Header header) {
    String signed = header.issuer() == null ? "" : Folded.of(header.issuer().name()).text();
    if (OrganNames.isNational(signed)) {
      return new Seat("");
    }
    List<String> told = new ArrayList<>();
    told.add(signed);
    if (header.numberOrgan() != null) {
      told.add(header.numberOrgan());
    }
    if (header.assembly() != null) {
      told.add(header.assembly().value().text());
    }
    if (header.title() != null) {
      String title = header.title().value();
      told.add(title.substring(0, Math.min(TITLE_HEAD, title.length())));
    }
    header.consulted().stream().map(Body::name).forEach(told::add);
    header.addressees().stream().map(Header.Addressee::name).forEach(told::add);
    return new Seat(notBelow(signed, first(told)));
  }

  /** The first that is told; where several bear its name, the one that another name is near to. */
  private static String first(List<String> told) {
    List<Chain> chains =
        told.stream().map(Chain::in).filter(chain -> !chain.codes().isEmpty()).toList();
    if (chains.isEmpty()) {
      return "";
    }
    for (Chain other : chains) {
      String near = other.codes().size() == 1 ? other.codes().getFirst() : "";
      String meant = chains.getFirst().meant(near);
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    return "";
  }

  /** A province's organ writes from the province, whatever city is named in its letter. */
  private static String notBelow(String signed, String code) {
    if (code.isEmpty() || !Chain.in(signed).codes().isEmpty()) {
      return code;
    }
    boolean province =
        signed.startsWith("省")
            || signed.startsWith("自治区")
            || (signed.endsWith("厅") && !signed.endsWith("办公厅"));
    boolean city = signed.startsWith("市") && !Divisions.name(code).endsWith("市");
    return province
        ? Divisions.province(code)
        : city || signed.startsWith("州") ? Divisions.prefecture(code) : code;
  }

  /** The length of the word for a level that begins at a place: 省, 自治州. */
  static int levelAt(String text, int at) {
    return LEVELS.at(text, at);
  }

  /** The code of the division that a level's word means here, empty where it can't be told. */
  String meant(String level) {
    if (code.isEmpty()) {
      return "";
    }
    String around =
        switch (level) {
          case "省", "自治区" -> Divisions.province(code);
          case "州", "自治州", "盟" -> Divisions.prefecture(code);
          case "市" -> isCountyCity() ? code : Divisions.prefecture(code);
          default -> Divisions.kind(code) == Kind.COUNTY ? code : "";
        };
    return Divisions.name(around).endsWith(level) ? around : "";
  }

  private boolean isCountyCity() {
    return Divisions.kind(code) == Kind.COUNTY && Divisions.name(code).endsWith("市");
  }
}
