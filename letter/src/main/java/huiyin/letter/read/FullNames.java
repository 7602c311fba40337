package huiyin.letter.read;

import huiyin.letter.Body;
import huiyin.letter.Header;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives organs their full names as a letter's seat tells them, name by name in the order of the
 * text: in 省财政厅、文化厅 the second is the province's too.
 */
final class FullNames {
  private static final String NATION = "000000";
  private static final String STATE = "国家";
  private static final String TAXES = "国家税务总局";
  private static final String LEAGUE = "共青团";

  private final Seat seat;
  private String carried = "";

  FullNames(Seat seat) {
    this.seat = seat;
  }

  /** An organ's place and where the name goes on behind it. */
  private record Placed(String code, int end) {}

  /** The header with the full names of the organs in it. */
  static Header in(Header header) {
    FullNames names = new FullNames(Seat.of(header));
    List<Body> consulted = new ArrayList<>();
    for (Body body : header.consulted()) {
      boolean listed =
          !consulted.isEmpty() && body.at().start() <= consulted.getLast().at().end() + 1;
      consulted.add(
          new Body(body.name(), names.full(plain(body.name()), listed), body.by(), body.at()));
    }
    Header.Issuer issuer = names.issuer(header.issuer());
    return header.with(consulted, issuer, signed(header.numberOrgan(), issuer));
  }

  /** The signing organ's own name, where the number's code leads to its place. */
  private static @Nullable String signed(@Nullable String coded, Header.@Nullable Issuer issuer) {
    return coded == null || issuer == null || issuer.fullName() == null ? coded : issuer.fullName();
  }

  private static String plain(String printed) {
    return Folded.of(printed).text();
  }

  private Header.@Nullable Issuer issuer(Header.@Nullable Issuer issuer) {
    return issuer == null
        ? null
        : new Header.Issuer(
            issuer.name(), full(plain(issuer.name()), false), issuer.from(), issuer.at());
  }

  /**
   * The full name of an organ, null where it can't be told.
   *
   * @param name folded
   * @param listed whether it stands in a list right behind the name asked for before
   */
  @Nullable String full(String name, boolean listed) {
    String before = listed ? carried : "";
    String national = national(name, before);
    if (national != null) {
      carried = NATION;
      return national;
    }
    if (name.startsWith(TAXES) && name.endsWith("税务局")) {
      carried = "";
      return name;
    }
    boolean league = name.startsWith(LEAGUE) || name.startsWith("团");
    Placed placed = placed(name, league ? (name.startsWith(LEAGUE) ? 3 : 1) : 0);
    carried = placed.code().isEmpty() ? before : placed.code();
    String rest = name.substring(placed.end());
    if (league) {
      return placed.code().isEmpty() || !rest.startsWith("委")
          ? null
          : OrganNames.full(placed.code(), "团委");
    }
    if (!placed.code().isEmpty()) {
      return OrganNames.full(placed.code(), rest);
    }
    String carriedFull = local(before) ? OrganNames.known(before, name) : null;
    return carriedFull != null || placed.end() > 0 ? carriedFull : provincial(name);
  }

  private static boolean local(String code) {
    return !code.isEmpty() && !code.equals(NATION);
  }

  private static @Nullable String national(String name, String before) {
    String national = OrganNames.national(name);
    return national == null && before.equals(NATION) ? OrganNames.national(STATE + name) : national;
  }

  /** Only a province has a 厅, so it needs no place before it. */
  private @Nullable String provincial(String name) {
    String province = seat.code().isEmpty() ? "" : Divisions.province(seat.code());
    boolean hall = name.endsWith("厅") && !name.endsWith("办公厅") && !province.isEmpty();
    return hall ? OrganNames.known(province, name) : null;
  }

  private Placed placed(String name, int at) {
    int from = name.startsWith("中共", at) ? at + 2 : at;
    from += from < name.length() && "我本".indexOf(name.charAt(from)) >= 0 ? 1 : 0;
    Chain chain = Chain.at(name, from);
    if (!chain.codes().isEmpty()) {
      return new Placed(chain.meant(seat.code()), chain.end());
    }
    int level = Seat.levelAt(name, from);
    if (level == 0) {
      return new Placed("", 0);
    }
    String word = name.substring(from, from + level);
    String code = seat.meant(word);
    boolean region = word.equals("区") && code.isEmpty() && name.endsWith("厅");
    return new Placed(region ? seat.meant("自治区") : code, from + level);
  }
}
